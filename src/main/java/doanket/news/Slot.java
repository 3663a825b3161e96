package doanket.news;

import java.io.Serializable;

/** One line of what came of a working session: a conclusion with its tasks, the minutes and papers. */
public record Slot(String title, String detail, String href) implements Serializable {}
