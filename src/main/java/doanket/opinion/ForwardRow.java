package doanket.opinion;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** From which unit to which a petition went, with which paper and day, by whom and when. */
public record ForwardRow(String from, String to, LocalDate due, String paper, String name, Instant at)
        implements Serializable {}
