package doanket.task;

import java.io.Serializable;
import java.util.List;

/** A page of a list: its rows, overdue first and then by due date, the key of the next page (or null), and the counts of the whole. */
public record TaskPage(List<TaskRow> rows, String next, TaskCounts counts) implements Serializable {}
