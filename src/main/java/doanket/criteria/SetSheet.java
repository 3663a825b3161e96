package doanket.criteria;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One set: its criteria with their indicators, each with all that was decided about it, and who is in which group. */
public record SetSheet(SetInfo set, List<Part> parts, List<GroupRow> groups, boolean mayManage)
        implements Serializable {

    /** One criterion. */
    public record Part(CriterionInfo criterion, List<Line> lines) implements Serializable {}

    /** One indicator, from when until when it is asked for, and what has to be reached. */
    public record Line(IndicatorInfo indicator, IndicatorLife life, List<Decision> decisions) implements Serializable {}

    /** What has to be reached, where, and from when on. */
    public record Decision(
            UUID id, ThresholdScope scope, String where, Mark mark, LocalDate from, String by, History history)
            implements Serializable {}

    /** The value, and where "nearly" begins, as they are written. */
    public record Mark(String value, String nearly) implements Serializable {}

    /** Who decided it and when, and who withdrew it and when; null for nobody. */
    public record History(String name, Instant at, String endedName, Instant endedAt) implements Serializable {}

    /** A unit in a group, from when until when. */
    public record GroupRow(UUID unit, String name, String group, LocalDate from, LocalDate until)
            implements Serializable {}
}
