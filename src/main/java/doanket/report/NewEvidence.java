package doanket.report;

import java.time.LocalDate;

/** What is said about a file that proves a figure: what it shows, and of which day (or null). */
public record NewEvidence(String note, LocalDate takenOn) {}
