package doanket.organisation;

import java.time.LocalDate;

/** A term of office. */
public record TermRow(String name, LocalDate from, LocalDate to) {}
