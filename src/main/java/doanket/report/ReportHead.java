package doanket.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What a report is: of which form and period, from whom to whom, where it stands, and who brought it there. */
public record ReportHead(
        UUID id, Asked asked, LocalDate due, ReportState state, Parties parties, Course course, LocalDate today)
        implements Serializable {

    /** The form and the period; who locked it and when, or nobody. */
    public record Asked(
            UUID form, String name, String note, PeriodKind kind, PeriodSpan span, String lockedBy, Instant lockedAt)
            implements Serializable {}

    /** From whom, to whom (the reports above: null where nobody is), whose form it is, who answers for it, and what units before it have. */
    public record Parties(
            UUID unit,
            String unitName,
            UUID parent,
            UUID above,
            String parentName,
            UUID owner,
            String ownerName,
            long beneath,
            List<UUID> holders,
            List<Predecessor> predecessors)
            implements Serializable {}

    /** What has become of it; {@code correction} is the report that is to take its place, or null. */
    public record Course(
            String returned,
            int rounds,
            boolean sampled,
            UUID corrects,
            UUID correction,
            Instant gatheredAt,
            String stepName,
            Instant stepAt)
            implements Serializable {}

    public boolean isOverdue() {
        return state.isOwed() && today.isAfter(due);
    }

    public long overdueDays() {
        return isOverdue() ? ChronoUnit.DAYS.between(due, today) : 0;
    }

    public boolean isLocked() {
        return asked.lockedAt() != null;
    }

    /** The report of whoever asks. */
    public boolean isWhole() {
        return parties.parent() == null;
    }

    /** A supplementary report that its unit began by itself and never sent. */
    public boolean isOnesOwn() {
        return state == ReportState.OPEN
                && course.corrects() != null
                && course.rounds() == 0
                && course.returned().isEmpty();
    }

    public boolean isOwed() {
        return state.isOwed();
    }

    public boolean isCollecting() {
        return parties.beneath() > 0;
    }
}
