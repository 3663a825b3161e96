package doanket.notification;

import java.util.List;

/** What is decided about one event; beside it the other events, and whether any mail leaves the house at all. */
public record RuleSheet(String event, List<EventName> events, List<RuleRow> rows, boolean mailOn) {}
