package doanket.organisation;

import java.time.LocalDate;

/** What a unit was called until a day. */
public record FormerNameRow(String name, LocalDate lastDay) {}
