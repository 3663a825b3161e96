package doanket.task;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** The rules of tasks as they are set, and who set them when, the newest first. */
public record RuleSheet(List<Line> lines, List<Change> changes) implements Serializable {

    /** A rule and its number. */
    public record Line(TaskRule rule, int value) implements Serializable {}

    /** A number typed for a rule, and the one that was seen then. */
    public record Typed(TaskRule rule, String seen, String value) {}

    /** Somebody set a number. */
    public record Change(TaskRule rule, int before, int after, String reason, String name, String post, Instant at)
            implements Serializable {}
}
