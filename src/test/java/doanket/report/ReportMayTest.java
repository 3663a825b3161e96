package doanket.report;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportMayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    private static final ReportMay NOTHING =
            new ReportMay(false, false, false, false, false, false, false, false, false);

    private static ReportHead head(ReportState state, UUID parent, long beneath, UUID correction) {
        var id = Uuids.next();
        return new ReportHead(
                id,
                new ReportHead.Asked(id, "Báo cáo", "", PeriodKind.MONTH, new PeriodSpan(DAY, DAY), null, null),
                DAY,
                state,
                new ReportHead.Parties(id, "Xã", parent, parent, "Tỉnh", id, "Tỉnh", beneath, List.of(id), List.of()),
                new ReportHead.Course("", 0, false, null, correction, null, "", null),
                DAY);
    }

    private static ReportMay part(ReportState state, boolean writes, boolean approves) {
        return ReportMay.of(head(state, Uuids.next(), 0, null), writes, approves);
    }

    @Test
    void whoeverNeitherWritesNorApprovesMayDoNothing() {
        for (var state : ReportState.values()) {
            assertThat(part(state, false, false)).isEqualTo(NOTHING);
            assertThat(ReportMay.of(head(state, null, 3, null), false, false)).isEqualTo(NOTHING);
        }
    }

    @Test
    void theUnitWritesAndSendsWhatItOwesAndCorrectsWhatIsApproved() {
        for (var state : ReportState.values()) {
            var may = part(state, true, false);
            assertThat(may.write()).as(state.name()).isEqualTo(state.isOwed());
            assertThat(may.send()).as(state.name()).isEqualTo(state.isOwed());
            assertThat(may.correct()).as(state.name()).isEqualTo(state == ReportState.APPROVED);
            assertThat(may.gather() || may.decide() || may.lock() || may.want() || may.judge())
                    .isFalse();
        }
    }

    @Test
    void whoeverCollectsSumsUpWhatItOwes() {
        assertThat(ReportMay.of(head(ReportState.OPEN, Uuids.next(), 3, null), true, false)
                        .gather())
                .isTrue();
        assertThat(ReportMay.of(head(ReportState.SUBMITTED, Uuids.next(), 3, null), true, false)
                        .gather())
                .isFalse();
    }

    @Test
    void whoeverApprovesForTheUnitThatAsksLocksItsReportAndOpensItAgain() {
        assertThat(ReportMay.of(head(ReportState.OPEN, null, 3, null), false, true))
                .extracting(ReportMay::lock, ReportMay::reopen)
                .containsExactly(true, false);
        assertThat(ReportMay.of(head(ReportState.APPROVED, null, 3, null), false, true))
                .extracting(ReportMay::lock, ReportMay::reopen)
                .containsExactly(false, true);
        assertThat(ReportMay.of(head(ReportState.APPROVED, null, 3, null), true, false)
                        .reopen())
                .isFalse();
        assertThat(part(ReportState.APPROVED, true, true).reopen()).isFalse();
    }

    @Test
    void theUnitAboveDecidesAboutWhatWasSentAndWantsMoreOfWhatIsApproved() {
        for (var state : ReportState.values()) {
            var may = part(state, false, true);
            assertThat(may.decide()).as(state.name()).isEqualTo(state == ReportState.SUBMITTED);
            assertThat(may.want()).as(state.name()).isEqualTo(state == ReportState.APPROVED);
            assertThat(may.judge()).isTrue();
            assertThat(may.write() || may.send() || may.lock() || may.correct()).isFalse();
        }
    }

    @Test
    void nothingIsCorrectedTwiceAtATime() {
        var may = ReportMay.of(head(ReportState.APPROVED, Uuids.next(), 0, Uuids.next()), true, true);

        assertThat(may.correct() || may.want()).isFalse();
    }

    @Test
    void theReportOfWhoeverAsksIsLockedAndNeverSent() {
        var may = ReportMay.of(head(ReportState.OPEN, null, 3, null), true, true);

        assertThat(may.write() && may.gather() && may.lock()).isTrue();
        assertThat(may.send() || may.decide() || may.correct() || may.want()).isFalse();
        assertThat(ReportMay.of(head(ReportState.APPROVED, null, 3, null), true, true))
                .isEqualTo(new ReportMay(false, false, false, false, false, false, false, false, true));
    }
}
