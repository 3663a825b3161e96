package doanket.organisation;

import java.time.LocalDate;

/** What a unit was called until a day, and by which decision otherwise since (empty: nobody told). */
public record FormerNameRow(String name, LocalDate lastDay, String decision) {}
