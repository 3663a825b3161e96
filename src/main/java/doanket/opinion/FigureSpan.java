package doanket.opinion;

import java.time.LocalDate;
import java.util.UUID;

/** An area and the days of a period. */
record FigureSpan(UUID area, LocalDate from, LocalDate until) {}
