package doanket.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a reader looks for. Everything but the words may be null; a unit stands for all beneath it, the days are both
 * included, pages count from 1, and {@code asOf} keeps later pages of one search in step with the first.
 */
public record SearchQuestion(
        String words, String kind, UUID unit, String category, LocalDate from, LocalDate to, int page, Instant asOf) {}
