package doanket.report;

import static doanket.report.ReportOfficeKit.LAND;
import static doanket.report.ReportOfficeKit.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doanket.notification.Happening;
import doanket.organisation.HandOver;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.report.EntryForm.TypedCell;
import doanket.report.ReportOfficeKit.Commune;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a closed unit owed goes into what its successor reports, however far that is. */
@ExtendWith(ArquillianExtension.class)
class ReportHandingIT {

    @Inject
    ReportOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Inside inside;

    @Inject
    HandOver handOver;

    @Inject
    ReportRound round;

    @Inject
    ReportEvents events;

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

    @Inject
    ReportLists lists;

    private void merge(Commune gone, Commune heir) {
        ReportOfficeKit.merge(gone.unit(), heir.unit());
        acting.asPortal();
        while (round.succeedNext()) {
            // Until there is nothing left, of other tests neither.
        }
    }

    private static String state(UUID report) {
        return Rows.text("select state from report where id = ?", report);
    }

    private static String said(UUID report, String kind) {
        return Rows.text("select max(text) from report_event where report_id = ? and kind = ?", report, kind);
    }

    private List<UUID> told(UUID report) {
        return told(ReportEvents.INHERITED, report);
    }

    private List<UUID> told(String event, UUID report) {
        var about = new Happening(event, "report", report, "", "", "/report/list", Instant.EPOCH, null, "");
        acting.asPortal();
        return List.copyOf(inside.transaction(() -> events.recipients(about, null)));
    }

    @Test
    void whoeverBeganAReportHasItInHandUntilItIsSent() {
        var commune = kit.province(1).communes().get(0);
        offices.as(commune.officer());
        assertThat(handOver.own().groups()).isEmpty();

        kit.type(commune, "5", "1/2", "Đã làm");

        assertThat(handOver.own().groups()).singleElement().satisfies(group -> {
            assertThat(group.heading()).isEqualTo("Báo cáo đang lập");
            assertThat(group.things().get(0).address())
                    .endsWith(commune.report().toString());
        });
        sending.send(commune.report());
        assertThat(handOver.own().groups()).isEmpty();
    }

    @Test
    void toWhatIsApprovedTheSuccessorOwesASupplementaryReport() {
        var province = kit.province(2);
        var gone = province.communes().get(0);
        var heir = province.communes().get(1);
        kit.send(heir, "5", "", "");
        offices.as(province.leader());
        deciding.approve(heir.report());

        merge(gone, heir);

        assertThat(state(gone.report())).isEqualTo("MOVED");
        var supplement = Uuids.parse(Rows.text("select id from report where corrects_id = ?", heir.report()))
                .orElseThrow();
        assertThat(state(supplement)).isEqualTo("OPEN");
        assertThat(Rows.text("select returned from report where id = ?", supplement))
                .contains("Ủy ban xã số 0");
        assertThat(told(supplement)).containsExactly(heir.officer().account().id());
        offices.as(heir.officer());
        entry.save(supplement, new EntryForm(List.of(new TypedCell(LAND, "12", "", 1)), List.of()));
        sending.send(supplement);
        offices.as(province.leader());
        deciding.approve(supplement);
        assertThat(value(supplement, LAND)).isEqualTo("12.00");
        assertThat(state(heir.report())).isEqualTo("REPLACED");
    }

    @Test
    void whatWaitsComesBackAndWhatIsOpenIsToldOfIt() {
        var province = kit.province(4);
        var waiting = province.communes().get(2);
        var open = province.communes().get(3);
        kit.send(waiting, "5", "", "");

        merge(province.communes().get(0), waiting);
        merge(province.communes().get(1), open);

        assertThat(state(waiting.report())).isEqualTo("RETURNED");
        assertThat(said(waiting.report(), "RETURNED")).contains("Ủy ban xã số 0");
        assertThat(state(open.report())).isEqualTo("OPEN");
        assertThat(said(open.report(), "INCLUDES")).contains("Ủy ban xã số 1");
        assertThat(told(open.report())).containsExactly(open.officer().account().id());
    }

    @Test
    void whatASuccessorHasHandedOnItselfGoesToWhoeverComesAfterIt() {
        var province = kit.province(3);
        var middle = province.communes().get(1);
        var last = province.communes().get(2);
        merge(middle, last);

        merge(province.communes().get(0), middle);

        assertThat(state(middle.report())).isEqualTo("MOVED");
        assertThat(Rows.text(
                        "select count(*) from report_event where report_id = ? and kind = 'INCLUDES'", last.report()))
                .isEqualTo("2");
    }

    @Test
    void whatAClosedUnitReportedIsCorrectedByWhoeverComesAfterIt() {
        var province = kit.province(2);
        var gone = province.communes().get(0);
        var heir = province.communes().get(1);
        kit.send(gone, "5", "", "");
        kit.send(heir, "7", "", "");
        offices.as(province.leader());
        deciding.approveAll(province.root(), List.of(gone.report(), heir.report()));
        collecting.lock(province.root());
        merge(gone, heir);

        offices.as(province.leader());
        var wanted = correcting.want(gone.report(), "Thiếu một hộ", kit.today().plusDays(2));
        assertThat(told(ReportEvents.SUPPLEMENT, wanted))
                .contains(heir.officer().account().id());
        offices.as(heir.officer());
        assertThat(lists.owed()).extracting(DutyRow::id).contains(wanted);
        assertThat(lists.page(true, null).rows()).extracting(DutyRow::id).contains(wanted);
        assertThat(reading.sheet(wanted).may().send()).isTrue();
        assertThat(reading.sheet(wanted).line().filer()).isEqualTo(heir.unit());
        entry.save(wanted, new EntryForm(List.of(new TypedCell(LAND, "6", "", 1)), List.of()));
        sending.send(wanted);
        offices.as(province.leader());
        deciding.approve(wanted);

        assertThat(value(province.root(), LAND)).isEqualTo("13.00");
        assertThat(Rows.text("select unit_id from assessment where source_id = ? and indicator_id = ?", wanted, LAND))
                .isEqualTo(gone.unit().toString());
    }

    @Test
    void theSuccessorSeesWhatUnitsBeforeItHaveSentAndWritten() {
        var province = kit.province(4);
        var sent = province.communes().get(0);
        var draft = province.communes().get(1);
        var heir = province.communes().get(3);
        kit.send(sent, "5", "", "");
        kit.type(draft, "4", "", "Đang viết dở");
        offices.as(heir.officer());
        assertThatThrownBy(() -> reading.sheet(draft.report())).isInstanceOf(NotFoundException.class);

        for (var gone : province.communes().subList(0, 3)) {
            merge(gone, heir);
        }

        offices.as(heir.officer());
        assertThat(reading.sheet(heir.report()).line().predecessors())
                .extracting(Predecessor::report, Predecessor::word)
                .containsExactlyInAnyOrder(tuple(sent.report(), "sent"), tuple(draft.report(), "draft"));
        var left = reading.sheet(draft.report());
        assertThat(left.texts().get(0).body()).isEqualTo("Đang viết dở");
        assertThat(left.may().write()).isFalse();
        offices.as(draft.officer());
        assertThat(reading.sheet(draft.report()).line().predecessors()).isEmpty();
    }
}
