package doanket.report;

import static doanket.report.ReportOfficeKit.HOUSES;
import static doanket.report.ReportOfficeKit.LAND;
import static doanket.report.ReportOfficeKit.RATE;
import static doanket.report.ReportOfficeKit.line;
import static doanket.report.ReportOfficeKit.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.report.EntryForm.TypedCell;
import doanket.report.EntryForm.TypedText;
import doanket.testkit.Inside;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report from the cell up to the sum of the province, and back. */
@ExtendWith(ArquillianExtension.class)
class ReportLifeIT {

    @Inject
    ReportOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    ReportEntry entry;

    @Inject
    ReportSending sending;

    @Inject
    ReportCorrecting correcting;

    @Inject
    ReportDeciding deciding;

    @Inject
    Collecting collecting;

    @Inject
    ReportReading reading;

    @Inject
    ReportLists lists;

    @Inject
    PeriodRepository periods;

    @Inject
    Inside inside;

    @Test
    void whatIsApprovedIsSummedUpByItsRuleWithItsSource() {
        var province = kit.province(2);
        kit.send(province.communes().get(0), "1.234,5", "12/15", "Làm đường bê tông");
        kit.send(province.communes().get(1), "100", "30/45", "Trồng cây xanh");
        offices.as(province.leader());
        var ids = province.communes().stream()
                .map(ReportOfficeKit.Commune::report)
                .toList();

        assertThat(deciding.approveAll(province.root(), ids)).isEqualTo(2);
        offices.as(province.officer());
        collecting.gather(province.root());

        assertThat(value(province.root(), LAND)).isEqualTo("1334.50");
        assertThat(value(province.root(), RATE)).isEqualTo("70.00");
        assertThat(value(province.root(), HOUSES)).isNull();
        assertThat(reading.sheet(province.root()).texts().get(0).body())
                .contains("Ủy ban xã số 0: Làm đường bê tông")
                .contains("Ủy ban xã số 1: Trồng cây xanh");
        assertThat(Rows.text("select count(*) from assessment where source_id = ?", ids.get(0)))
                .isEqualTo("2");
    }

    @Test
    void whatIsNoFigureIsKeptAndStopsTheSendingWithASentence() {
        var commune = kit.province(1).communes().get(0);

        var saved = kit.type(commune, "khoảng mười", "1,234.5", "");

        assertThat(line(saved.lines(), LAND).text()).isEqualTo("khoảng mười");
        assertThat(line(saved.lines(), LAND).problem()).contains("khoảng mười");
        assertThat(line(saved.lines(), RATE).problem()).isNotEmpty();
        assertThatThrownBy(() -> sending.send(commune.report())).hasMessage("refused.unfinished");
        assertThat(reading.sheet(commune.report()).head().isOwed()).isTrue();
    }

    @Test
    void whatLooksWrongStandsWithAComment() {
        var commune = kit.province(1).communes().get(0);
        kit.type(commune, "5", "110,75%", "");
        assertThatThrownBy(() -> sending.send(commune.report())).hasMessage("refused.unfinished");

        entry.save(
                commune.report(),
                new EntryForm(List.of(new TypedCell(RATE, "110,75", "Tính cả hội viên mới", 1)), List.of()));
        sending.send(commune.report());

        assertThat(reading.sheet(commune.report()).head().state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void ofTwoInOneCellTheSecondIsToldAndNothingIsLost() {
        var commune = kit.province(1).communes().get(0);
        var colleague = offices.colleague(commune.unit(), "Hà Thị Cùng", "STAFF", false);
        kit.type(commune, "5", "", "");

        offices.as(colleague);
        var saved = entry.save(
                commune.report(),
                new EntryForm(List.of(new TypedCell(LAND, "7", "", 0), new TypedCell(HOUSES, "3", "", 0)), List.of()));

        assertThat(saved.conflict(LAND)).contains("Lò Văn Nhập 0").contains("5");
        assertThat(saved.conflict(HOUSES)).isNull();
        assertThat(value(commune.report(), LAND)).isEqualTo("5.00");
        assertThat(value(commune.report(), HOUSES)).isEqualTo("3.00");
        var again = entry.save(commune.report(), new EntryForm(List.of(new TypedCell(LAND, "7", "", 1)), List.of()));
        assertThat(again.left()).isEmpty();
        var commented = entry.save(
                commune.report(), new EntryForm(List.of(new TypedCell(LAND, "7", "Đã đối chiếu", 0)), List.of()));
        assertThat(commented.left())
                .as("the same figure, seen before its own saving arrived")
                .isEmpty();
        assertThat(value(commune.report(), LAND)).isEqualTo("7.00");
    }

    @Test
    void pagesOfWhatIsOwedFollowEachOtherAndLeaveNothingOut() {
        var communes = kit.province(5).communes();
        var units = communes.stream().map(ReportOfficeKit.Commune::unit).toList();
        Rows.change(
                "update report set due_on = due_on - 3 where id = ?",
                communes.get(3).report());
        kit.send(communes.get(1), "10", "", "");

        var owed = new ArrayList<DutyRow>();
        var key = Optional.of(DutyKey.top(true));
        while (key.isPresent()) {
            var from = key.get();
            var page = DutyPage.of(inside.transaction(() -> periods.dutiesAfter(units, true, from, kit.today(), 3)), 2);
            owed.addAll(page.rows());
            key = DutyKey.read(page.next());
        }

        assertThat(owed)
                .extracting(DutyRow::id)
                .hasSize(4)
                .doesNotHaveDuplicates()
                .doesNotContain(communes.get(1).report());
        assertThat(owed.get(0).id()).isEqualTo(communes.get(3).report());
        assertThat(lists.page(false, null).rows())
                .extracting(DutyRow::id)
                .containsExactly(communes.get(1).report());
        assertThat(lists.page(true, null).rows()).isEmpty();
    }

    @Test
    void whatComesBackShowsWhatIsDifferent() {
        var province = kit.province(1);
        var commune = province.communes().get(0);
        kit.send(commune, "5", "", "");
        offices.as(province.leader());
        deciding.sendBack(commune.report(), "Thiếu một thôn", kit.today().plusDays(3));

        offices.as(commune.officer());
        var owed = lists.owed().stream()
                .filter(row -> row.id().equals(commune.report()))
                .findFirst()
                .orElseThrow();
        assertThat(owed.returned()).isEqualTo("Thiếu một thôn");
        assertThat(owed.due()).isEqualTo(kit.today().plusDays(3));
        entry.save(commune.report(), new EntryForm(List.of(new TypedCell(LAND, "6", "", 1)), List.of()));
        sending.send(commune.report());

        offices.as(province.leader());
        assertThat(line(reading.sheet(commune.report()).lines(), LAND).before()).isEqualTo("5");
        deciding.approve(commune.report());
        assertThatThrownBy(() -> deciding.approve(commune.report())).hasMessage("refused.moved.APPROVED");
    }

    @Test
    void whatComesBackShowsWhichWordsAreDifferent() {
        var province = kit.province(1);
        var commune = province.communes().get(0);
        kit.send(commune, "5", "", "Làm đường");
        offices.as(province.leader());
        assertThat(reading.sheet(commune.report()).changed()).isFalse();
        deciding.sendBack(commune.report(), "Ghi rõ thôn", kit.today().plusDays(3));

        offices.as(commune.officer());
        var text = reading.sheet(commune.report()).texts().get(0);
        entry.save(
                commune.report(),
                new EntryForm(
                        List.of(new TypedCell(LAND, "5", "Ba thôn", 1), new TypedCell(HOUSES, "2", "", 0)),
                        List.of(new TypedText(text.section(), "Làm đường thôn Ba", text.version()))));
        sending.send(commune.report());

        offices.as(province.leader());
        var sheet = reading.sheet(commune.report());
        assertThat(sheet.changed()).isTrue();
        assertThat(line(sheet.lines(), LAND))
                .extracting(ReportLine::before, ReportLine::commentBefore)
                .containsExactly("", "-");
        assertThat(line(sheet.lines(), HOUSES).before()).isEqualTo("-");
        assertThat(sheet.texts().get(0).before()).isEqualTo("Làm đường");
        deciding.approve(commune.report());

        offices.as(commune.officer());
        var correction = reading.sheet(correcting.correct(commune.report()));
        assertThat(correction.changed()).isFalse();
        assertThat(correction.texts().get(0).before()).isEqualTo("Làm đường thôn Ba");
    }

    @Test
    void aLockedPeriodStillTakesWhatIsOwedAndCorrectsItsSum() {
        var province = kit.province(2);
        kit.send(province.communes().get(0), "10", "", "");
        offices.as(province.leader());
        deciding.approve(province.communes().get(0).report());
        collecting.lock(province.root());
        assertThat(value(province.root(), LAND)).isEqualTo("10.00");
        assertThatThrownBy(() -> collecting.lock(province.root())).hasMessage("refused.locked");

        var late = province.communes().get(1);
        kit.send(late, "4", "", "");
        offices.as(province.leader());
        deciding.approve(late.report());
        assertThat(value(province.root(), LAND)).isEqualTo("14.00");

        var first = province.communes().get(0);
        offices.as(first.officer());
        var correction = correcting.correct(first.report());
        assertThatThrownBy(() -> correcting.correct(first.report())).hasMessage("refused.correctionThere");
        entry.save(correction, new EntryForm(List.of(new TypedCell(LAND, "20", "", 1)), List.of()));
        sending.send(correction);
        offices.as(province.leader());
        assertThat(line(reading.sheet(correction).lines(), LAND).before()).isEqualTo("10");
        deciding.approve(correction);

        assertThat(value(province.root(), LAND)).isEqualTo("24.00");
        assertThat(reading.sheet(first.report()).head().state()).isEqualTo(ReportState.REPLACED);
        assertThat(lists.beneath(province.root()).timeliness()).isEqualTo(new Timeliness(2, 0, 0));
    }

    @Test
    void aPeriodThatIsLockedWhileSomebodyTypesLosesNothing() {
        var province = kit.province(2);
        kit.send(province.communes().get(0), "10", "", "");
        var late = province.communes().get(1);
        kit.type(late, "4", "", "Đang viết dở");
        offices.as(province.leader());
        deciding.approve(province.communes().get(0).report());
        collecting.lock(province.root());

        offices.as(late.officer());
        entry.save(late.report(), new EntryForm(List.of(new TypedCell(LAND, "5", "", 1)), List.of()));
        var sheet = reading.sheet(late.report());
        assertThat(line(sheet.lines(), LAND).text()).isEqualTo("5");
        assertThat(sheet.texts().get(0).body()).isEqualTo("Đang viết dở");
        assertThat(sheet.head().isLocked()).isTrue();
        assertThat(lists.owed()).anySatisfy(row -> {
            assertThat(row.id()).isEqualTo(late.report());
            assertThat(row.isSupplement()).isTrue();
        });
        sending.send(late.report());
        offices.as(province.leader());
        assertThat(value(province.root(), LAND)).isEqualTo("10.00");
        deciding.approve(late.report());
        assertThat(value(province.root(), LAND)).isEqualTo("15.00");
    }

    @Test
    void onlyTheUnitWritesAndOnlyWhoStandsAboveDecides() {
        var province = kit.province(2);
        var commune = province.communes().get(0);
        kit.send(commune, "5", "", "");

        assertThatThrownBy(() -> deciding.approve(commune.report())).isInstanceOf(NotFoundException.class);
        offices.as(province.communes().get(1).officer());
        assertThatThrownBy(() -> reading.sheet(commune.report())).isInstanceOf(NotFoundException.class);
        offices.as(province.leader());
        assertThatThrownBy(() -> entry.save(province.communes().get(1).report(), new EntryForm(List.of(), List.of())))
                .isInstanceOf(NotFoundException.class);
        assertThat(reading.sheet(commune.report()).may().decide()).isTrue();
    }
}
