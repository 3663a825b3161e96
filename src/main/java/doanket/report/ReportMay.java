package doanket.report;

import java.io.Serializable;

/** What the reader may do with a report as it stands. */
public record ReportMay(
        boolean write,
        boolean send,
        boolean decide,
        boolean gather,
        boolean lock,
        boolean correct,
        boolean want,
        boolean judge,
        boolean reopen)
        implements Serializable {

    /** For whoever writes for its unit, or approves for the unit that it goes to. */
    static ReportMay of(ReportHead head, boolean writes, boolean approves) {
        return head.isWhole() ? ofWhole(head, writes, approves) : ofPart(head, writes, approves);
    }

    private static ReportMay ofWhole(ReportHead head, boolean writes, boolean approves) {
        boolean owed = head.isOwed();
        boolean closed = head.state() == ReportState.APPROVED;
        return new ReportMay(
                writes && owed,
                false,
                false,
                writes && owed,
                approves && owed,
                false,
                false,
                false,
                approves && closed);
    }

    private static ReportMay ofPart(ReportHead head, boolean writes, boolean approves) {
        boolean works = writes && head.isOwed();
        boolean correctable =
                head.state() == ReportState.APPROVED && head.course().correction() == null;
        boolean decides = approves && head.state() == ReportState.SUBMITTED;
        return new ReportMay(
                works,
                works,
                decides,
                works && head.isCollecting(),
                false,
                writes && correctable,
                approves && correctable,
                approves,
                false);
    }
}
