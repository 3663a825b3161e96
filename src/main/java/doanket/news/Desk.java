package doanket.news;

import java.io.Serializable;
import java.util.List;

/** What lies on a reviewer's desk: what waits for review, what is approved and not published, what waits for its hour. */
public record Desk(List<QueueRow> waiting, List<QueueRow> approved, List<QueueRow> scheduled) implements Serializable {}
