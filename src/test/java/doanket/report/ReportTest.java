package doanket.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 19);
    private static final Stamp OFFICER = stamp("Lò Thị Ơn");
    private static final Stamp LEADER = stamp("Lê Thị Thanh Hà");

    private static Stamp stamp(String name) {
        return new Stamp(Uuids.next(), name, null, "", Instant.parse("2026-11-16T02:00:00Z"));
    }

    private static Report report() {
        return new Report(Uuids.next(), Uuids.next(), Uuids.next(), DUE, OFFICER);
    }

    private static Report submitted() {
        var report = report();
        report.submit(OFFICER);
        return report;
    }

    @Test
    void isOwedUntilItIsSentAndAgainOnceItIsSentBack() {
        var report = report();
        assertThat(report.state().isOwed()).isTrue();

        report.submit(OFFICER);
        assertThat(report.state().isOwed()).isFalse();
        report.sendBack("Thiếu thuyết minh", DUE.plusDays(5), LEADER);

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        assertThat(report.due()).isEqualTo(DUE.plusDays(5));
        report.submit(OFFICER);
        assertThat(report.rounds()).isEqualTo(2);
    }

    @Test
    void refusesToGoBackWithoutAReasonOrANewDate() {
        assertThatThrownBy(() -> submitted().sendBack(" ", DUE, LEADER)).hasMessage("refused.reasonMissing");
        assertThatThrownBy(() -> submitted().sendBack("Sai", null, LEADER)).hasMessage("refused.newDueMissing");
        assertThatThrownBy(() -> submitted().sendBack("Sai", DUE.minusDays(10), LEADER))
                .hasMessage("refused.newDuePassed");
    }

    @Test
    void nobodyApprovesWhatHeOrSheHasSent() {
        assertThatThrownBy(() -> submitted().approve(OFFICER)).hasMessage("refused.ownReport");
    }

    @Test
    void theSecondToDecideIsToldWhoWasFirst() {
        var report = submitted();
        report.approve(LEADER);

        assertThatThrownBy(() -> report.sendBack("Sai", DUE, stamp("Người khác")))
                .hasMessage("refused.moved.APPROVED")
                .extracting(thrown -> ((ReportRefused) thrown).arguments()[0])
                .isEqualTo("Lê Thị Thanh Hà");
        assertThatThrownBy(report::mustBeOwed).hasMessage("refused.moved.APPROVED");
    }

    @Test
    void onlyWhatWasApprovedIsCorrected() {
        var report = submitted();
        assertThatThrownBy(() -> report.correct(DUE, OFFICER)).hasMessage("refused.moved.SUBMITTED");
        report.approve(LEADER);

        var correction = report.correct(DUE.plusDays(7), OFFICER);

        assertThat(correction.corrects()).isEqualTo(report.reportId());
        assertThat(correction.unit()).isEqualTo(report.unit());
        assertThat(correction.state()).isEqualTo(ReportState.OPEN);
        report.replace(LEADER);
        assertThat(report.state()).isEqualTo(ReportState.REPLACED);
    }

    @Test
    void theReportOfWhoeverAsksIsClosedAndCorrectedOnlyFromBelow() {
        var whole = new Report(Uuids.next(), Uuids.next(), (UUID) null, DUE, LEADER);

        whole.close(LEADER);

        assertThat(whole.state()).isEqualTo(ReportState.APPROVED);
        assertThatThrownBy(() -> whole.correct(DUE, LEADER)).hasMessage("refused.correctedBelow");
    }

    @Test
    void aClosedUnitHandsOnWhatItOwesAndKeepsWhatItHasSent() {
        var owed = report();
        owed.handOn(LEADER);

        assertThat(owed.state()).isEqualTo(ReportState.MOVED);
        assertThatThrownBy(() -> submitted().handOn(LEADER)).hasMessage("refused.moved.SUBMITTED");
    }

    @Test
    void aPeriodIsLockedOnceAndEndsBeforeItIsDue() {
        var span = new PeriodSpan(DUE.minusDays(35), DUE.minusDays(5));
        var period = new ReportPeriod(Uuids.next(), span, DUE, LEADER);
        period.lock(LEADER);

        assertThat(period.isLocked()).isTrue();
        assertThatThrownBy(() -> period.lock(OFFICER)).hasMessage("refused.locked");
        assertThatThrownBy(() -> new ReportPeriod(Uuids.next(), span, span.starts(), LEADER))
                .hasMessage("refused.dueBeforeEnd");
        assertThatThrownBy(() -> new ReportPeriod(Uuids.next(), new PeriodSpan(DUE, span.starts()), DUE, LEADER))
                .hasMessage("refused.spanBad");
    }

    @Test
    void evidenceIsJudgedOnceAndRejectedWithAReason() {
        var told = new NewEvidence("Ảnh đường bê tông", DUE.minusDays(9));
        var evidence = new Evidence(Uuids.next(), Uuids.next(), Uuids.next(), told, OFFICER);

        assertThatThrownBy(() -> evidence.judge(EvidenceRow.Verdict.REJECTED, "", LEADER))
                .hasMessage("refused.reasonMissing");
        evidence.judge(EvidenceRow.Verdict.ACCEPTED, "", LEADER);
        assertThatThrownBy(() -> evidence.judge(EvidenceRow.Verdict.REJECTED, "Ảnh cũ", LEADER))
                .hasMessage("refused.verdictThere");
        assertThatThrownBy(() -> new Evidence(
                        Uuids.next(), Uuids.next(), Uuids.next(), new NewEvidence("", DUE.plusYears(1)), OFFICER))
                .hasMessage("refused.evidenceDayLater");
    }
}
