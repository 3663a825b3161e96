package doanket.news;

import java.io.Serializable;
import java.time.LocalDate;

/** What readers of an article are asked: to confirm by that day, with or without daily reminders. */
public record ReadingAsked(LocalDate dueOn, boolean byRule) implements Serializable {}
