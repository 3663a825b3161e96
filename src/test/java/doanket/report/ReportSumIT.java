package doanket.report;

import static doanket.report.ReportOfficeKit.HOUSES;
import static doanket.report.ReportOfficeKit.LAND;
import static doanket.report.ReportOfficeKit.line;
import static doanket.report.ReportOfficeKit.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.report.EntryForm.TypedCell;
import doanket.report.ReportOfficeKit.Commune;
import doanket.report.ReportTreeKit.Middle;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sums of three levels that change with what comes late, is corrected or withdrawn, up to the root. */
@ExtendWith(ArquillianExtension.class)
class ReportSumIT {

    @Inject
    ReportOfficeKit kit;

    @Inject
    ReportTreeKit trees;

    @Inject
    Offices offices;

    @Inject
    ReportEntry entry;

    @Inject
    ReportSending sending;

    @Inject
    ReportDeciding deciding;

    @Inject
    ReportCorrecting correcting;

    @Inject
    Collecting collecting;

    @Inject
    ReportReading reading;

    private ReportTreeKit.Tree tree;
    private Middle commune;

    @BeforeEach
    void open() {
        tree = trees.open(1, 3);
        commune = tree.communes().get(0);
    }

    private void approved(int hamlet, String land) {
        var sender = commune.hamlets().get(hamlet);
        kit.send(sender, land, "", "");
        offices.as(commune.leader());
        deciding.approve(sender.report());
    }

    private void gatherAndSend() {
        offices.as(commune.leader());
        collecting.gather(commune.report());
        sending.send(commune.report());
    }

    private void lock() {
        offices.as(tree.chief());
        deciding.approve(commune.report());
        collecting.lock(tree.root());
    }

    private UUID corrected(Commune hamlet, List<TypedCell> cells) {
        offices.as(hamlet.officer());
        var correction = correcting.correct(hamlet.report());
        entry.save(correction, new EntryForm(cells, List.of()));
        sending.send(correction);
        offices.as(commune.leader());
        deciding.approve(correction);
        return correction;
    }

    private static TypedCell cell(UUID indicator, String text, int seen) {
        return new TypedCell(indicator, text, "", seen);
    }

    /** The approved figure that came from that report; null for none. */
    private static String counted(UUID report, UUID indicator) {
        return Rows.text(
                "select cast(round(max(value), 2) as text) from assessment where source_id = ? and indicator_id = ?",
                report,
                indicator);
    }

    @Test
    void whatAHamletCorrectsAfterTheLockIsInTheSumOfTheRoot() {
        approved(0, "10");
        approved(1, "20");
        gatherAndSend();
        lock();
        assertThat(counted(tree.root(), LAND)).isEqualTo("30.00");

        var correction = corrected(commune.hamlets().get(0), List.of(cell(LAND, "15", 1), cell(HOUSES, "4", 0)));

        for (var report : List.of(commune.report(), tree.root())) {
            assertThat(value(report, LAND)).isEqualTo("35.00");
            assertThat(counted(report, LAND)).isEqualTo("35.00");
            assertThat(counted(report, HOUSES)).isEqualTo("4.00");
        }
        assertThat(counted(correction, LAND)).isEqualTo("15.00");
        assertThat(counted(commune.hamlets().get(0).report(), LAND)).isNull();
    }

    @Test
    void aFigureThatIsWithdrawnCountsNoLongerAnywhere() {
        var hamlet = commune.hamlets().get(0);
        kit.type(hamlet, "10", "", "");
        entry.save(hamlet.report(), new EntryForm(List.of(cell(HOUSES, "3", 0)), List.of()));
        sending.send(hamlet.report());
        offices.as(commune.leader());
        deciding.approve(hamlet.report());
        gatherAndSend();
        lock();
        assertThat(counted(tree.root(), HOUSES)).isEqualTo("3.00");

        var correction = corrected(hamlet, List.of(cell(HOUSES, "", 1)));

        for (var report : List.of(hamlet.report(), correction, commune.report(), tree.root())) {
            assertThat(counted(report, HOUSES)).isNull();
        }
        assertThat(value(commune.report(), HOUSES)).isNull();
        assertThat(value(tree.root(), HOUSES)).isNull();
        assertThat(counted(tree.root(), LAND)).isEqualTo("10.00");
    }

    @Test
    void whatIsApprovedWhileTheCommuneWaitsIsInItsSumOnceThatIsApproved() {
        approved(0, "10");
        gatherAndSend();
        approved(1, "20");
        assertThat(value(commune.report(), LAND)).isEqualTo("10.00");

        lock();

        assertThat(value(commune.report(), LAND)).isEqualTo("30.00");
        assertThat(counted(commune.report(), LAND)).isEqualTo("30.00");
        assertThat(counted(tree.root(), LAND)).isEqualTo("30.00");
        assertThat(Rows.text(
                        "select count(*) from report_event where report_id = ? and kind = 'GATHERED'",
                        commune.report()))
                .isEqualTo("2");
    }

    @Test
    void aFigureWrittenOverTheSumNeedsACommentAndThenStays() {
        approved(0, "10");
        offices.as(commune.leader());
        collecting.gather(commune.report());
        entry.save(commune.report(), new EntryForm(List.of(cell(LAND, "12", 1)), List.of()));
        assertThat(line(reading.sheet(commune.report()).lines(), LAND).remarks())
                .singleElement()
                .asString()
                .contains("10")
                .contains("12");
        assertThatThrownBy(() -> sending.send(commune.report())).hasMessage("refused.unfinished");

        var told = new TypedCell(LAND, "12", "Hai hộ do xã trực tiếp vận động", 2);
        entry.save(commune.report(), new EntryForm(List.of(told), List.of()));
        collecting.gather(commune.report());
        assertThat(value(commune.report(), LAND)).isEqualTo("12.00");
        sending.send(commune.report());
        approved(1, "5");
        lock();

        assertThat(value(commune.report(), LAND)).isEqualTo("12.00");
        assertThat(counted(tree.root(), LAND)).isEqualTo("12.00");
        assertThat(line(reading.sheet(commune.report()).lines(), LAND).remarks())
                .singleElement()
                .asString()
                .contains("15");
    }

    @Test
    void aSumThatCouldNotBeSentIsNotLocked() {
        approved(0, "10");
        gatherAndSend();
        offices.as(tree.chief());
        deciding.approve(commune.report());
        entry.save(tree.root(), new EntryForm(List.of(cell(HOUSES, "khoảng ba", 0)), List.of()));

        assertThatThrownBy(() -> collecting.lock(tree.root())).hasMessage("refused.unfinished");

        assertThat(counted(tree.root(), LAND)).isNull();
        entry.save(tree.root(), new EntryForm(List.of(cell(HOUSES, "3", 1)), List.of()));
        collecting.lock(tree.root());
        assertThat(counted(tree.root(), HOUSES)).isEqualTo("3.00");
    }

    @Test
    void whoeverAsksOpensThePeriodAgainToPutItsSumRight() {
        approved(0, "10");
        gatherAndSend();
        lock();
        assertThatThrownBy(() -> collecting.reopen(tree.root(), " ")).hasMessage("refused.reasonMissing");
        assertThatThrownBy(() -> correcting.correct(tree.root())).hasMessage("refused.correctedBelow");

        collecting.reopen(tree.root(), "Ghi nhầm số của tỉnh");

        assertThat(counted(tree.root(), LAND)).isEqualTo("10.00");
        assertThatThrownBy(() -> collecting.reopen(tree.root(), "Lần nữa")).hasMessage("refused.moved.OPEN");
        var version = line(reading.sheet(tree.root()).lines(), LAND).version();
        var told = new TypedCell(LAND, "11", "Thêm một hộ do tỉnh vận động", version);
        entry.save(tree.root(), new EntryForm(List.of(told), List.of()));
        collecting.lock(tree.root());
        assertThat(counted(tree.root(), LAND)).isEqualTo("11.00");
        assertThat(Rows.text(
                        "select count(*) from report_event where report_id = ? and kind = 'REOPENED' and text <> ''",
                        tree.root()))
                .isEqualTo("1");
        offices.as(commune.leader());
        assertThatThrownBy(() -> collecting.reopen(commune.report(), "Không phải kỳ của xã"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aUnitGivesUpTheSupplementaryReportThatItBeganButNotTheOneThatIsWanted() {
        approved(0, "10");
        var hamlet = commune.hamlets().get(0);
        offices.as(hamlet.officer());
        var begun = correcting.correct(hamlet.report());
        assertThat(reading.sheet(begun).head().isOnesOwn()).isTrue();

        assertThat(correcting.discard(begun)).isEqualTo(hamlet.report());

        assertThat(reading.sheet(hamlet.report()).head().course().correction()).isNull();
        assertThat(reading.sheet(hamlet.report()).events())
                .extracting(EventRow::step)
                .contains(ReportStep.DISCARDED);
        assertThat(value(hamlet.report(), LAND)).isEqualTo("10.00");
        assertThatThrownBy(() -> correcting.discard(hamlet.report())).hasMessage("refused.moved.APPROVED");
        offices.as(commune.leader());
        var wanted = correcting.want(hamlet.report(), "Thiếu một hộ", kit.today());
        offices.as(hamlet.officer());
        assertThatThrownBy(() -> correcting.discard(wanted)).hasMessage("refused.wantedByOthers");
    }

    @Test
    void whatLiesBeneathACorrectedCommuneLiesBeneathItsCorrection() {
        approved(0, "10");
        gatherAndSend();
        lock();
        offices.as(commune.leader());
        var correction = correcting.correct(commune.report());
        sending.send(correction);
        offices.as(tree.chief());
        deciding.approve(correction);

        approved(2, "7");

        assertThat(value(correction, LAND)).isEqualTo("17.00");
        assertThat(counted(correction, LAND)).isEqualTo("17.00");
        assertThat(counted(tree.root(), LAND)).isEqualTo("17.00");
    }
}
