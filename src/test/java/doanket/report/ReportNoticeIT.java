package doanket.report;

import static doanket.report.ReportOfficeKit.LAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.notification.Happening;
import doanket.report.EntryForm.TypedCell;
import doanket.search.Hit;
import doanket.search.SearchQuestion;
import doanket.search.SearchService;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is told of what happens to a report, and who finds it. */
@ExtendWith(ArquillianExtension.class)
class ReportNoticeIT {

    @Inject
    Inside inside;

    @Inject
    ReportOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

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
    ReportRound round;

    @Inject
    ReportReading reading;

    @Inject
    ReportEvents events;

    @Inject
    SearchService search;

    private Collection<UUID> told(String event, UUID report) {
        acting.asPortal();
        var happening = new Happening(event, "report", report, "", "", "/", Instant.EPOCH, null, "");
        return inside.transaction(() -> events.recipients(happening, null));
    }

    private static String waiting(String event, UUID report) {
        return Rows.text(
                "select count(*) from (select 1 from happening where event = ? and subject_id = ?"
                        + " union all select 1 from notification where event = ? and subject_id = ?) n",
                event,
                report,
                event,
                report);
    }

    @Test
    void theUnitIsToldOfReturnApprovalAndSupplementAndWhoCollectsOfTheSending() {
        var province = kit.province(2);
        var commune = province.communes().get(0);
        var officer = commune.officer().account().id();
        var leader = province.leader().account().id();
        kit.send(commune, "5", "", "");
        assertThat(told(ReportEvents.SUBMITTED, commune.report()))
                .contains(leader)
                .doesNotContain(officer);
        assertThat(told(ReportEvents.APPROVED, commune.report())).isEmpty();

        offices.as(province.leader());
        deciding.sendBack(commune.report(), "Thiếu thôn 3", kit.today().plusDays(1));
        assertThat(told(ReportEvents.RETURNED, commune.report())).containsExactly(officer);
        assertThat(told(ReportEvents.SUBMITTED, commune.report())).isEmpty();

        offices.as(commune.officer());
        sending.send(commune.report());
        var other = province.communes().get(1);
        kit.send(other, "6", "", "");
        offices.as(province.leader());
        deciding.approveAll(province.root(), List.of(commune.report(), other.report()));
        assertThat(told(ReportEvents.APPROVED, commune.report())).containsExactly(officer);
        assertThat(told(ReportEvents.APPROVED, other.report()))
                .containsExactly(other.officer().account().id());
        assertThat(told(ReportEvents.RETURNED, commune.report())).isEmpty();

        supplementIsWanted(province, commune);
    }

    private void supplementIsWanted(ReportOfficeKit.Province province, ReportOfficeKit.Commune commune) {
        offices.as(province.leader());
        assertThatThrownBy(() -> correcting.want(commune.report(), " ", kit.today()))
                .hasMessage("refused.reasonMissing");
        assertThatThrownBy(() -> correcting.want(
                        commune.report(), "Sai đơn vị tính", kit.today().minusDays(1)))
                .hasMessage("refused.newDuePassed");
        var wanted =
                correcting.want(commune.report(), "Sai đơn vị tính", kit.today().plusDays(2));
        assertThatThrownBy(() ->
                        correcting.want(commune.report(), "Lần nữa", kit.today().plusDays(2)))
                .hasMessage("refused.correctionThere");

        assertThat(told(ReportEvents.SUPPLEMENT, wanted))
                .containsExactly(commune.officer().account().id());
        offices.as(commune.officer());
        var head = reading.sheet(wanted).head();
        assertThat(head.course().returned()).isEqualTo("Sai đơn vị tính");
        assertThat(head.due()).isEqualTo(kit.today().plusDays(2));
        assertThat(head.isOwed()).isTrue();
        entry.save(wanted, new EntryForm(List.of(new TypedCell(LAND, "50", "Đổi ra m2", 1)), List.of()));
        sending.send(wanted);
        assertThat(told(ReportEvents.SUPPLEMENT, wanted)).isEmpty();
        offices.as(province.leader());
        deciding.approve(wanted);
        assertThat(reading.sheet(commune.report()).head().state()).isEqualTo(ReportState.REPLACED);
    }

    @Test
    void manyApprovedAtOnceAreToldOneByOne() {
        var province = kit.province(3);
        province.communes().forEach(commune -> kit.send(commune, "5", "", ""));
        offices.as(province.leader());

        deciding.approveAll(
                province.root(),
                province.communes().stream()
                        .map(ReportOfficeKit.Commune::report)
                        .toList());

        for (var commune : province.communes()) {
            assertThat(waiting(ReportEvents.APPROVED, commune.report())).isEqualTo("1");
        }
    }

    @Test
    void aReportWithADayOfItsOwnIsRemindedOfOnce() {
        var province = kit.province(2);
        var commune = province.communes().get(0);
        kit.send(commune, "5", "", "");
        offices.as(province.leader());
        deciding.sendBack(commune.report(), "Thiếu thôn 3", kit.today().plusDays(1));
        acting.asPortal();
        for (int time = 0; time < 2; time++) {
            while (round.remindAgain()) {
                // Until there is nothing left, of other tests neither.
            }
        }

        assertThat(waiting(ReportEvents.AGAIN, commune.report())).isEqualTo("1");
        assertThat(told(ReportEvents.AGAIN, commune.report()))
                .containsExactly(commune.officer().account().id());
        assertThat(waiting(ReportEvents.AGAIN, province.communes().get(1).report()))
                .isEqualTo("0");
        offices.as(commune.officer());
        sending.send(commune.report());
        assertThat(told(ReportEvents.AGAIN, commune.report())).isEmpty();
    }

    @Test
    void thoseWhoseFiguresAreInTheSumAreToldThatItIsLocked() {
        var province = kit.province(2);
        var commune = province.communes().get(0);
        kit.send(commune, "5", "", "");
        offices.as(province.leader());
        deciding.approve(commune.report());

        collecting.lock(province.root());

        var period = UUID.fromString(Rows.text("select period_id from report where id = ?", province.root()));
        assertThat(waiting(ReportEvents.LOCKED, period)).isEqualTo("1");
        assertThat(told(ReportEvents.LOCKED, period))
                .containsExactly(commune.officer().account().id());
    }

    private List<String> found(String words) {
        return search.find(new SearchQuestion(words, null, null, null, null, null, 1, null)).hits().stream()
                .map(Hit::address)
                .toList();
    }

    @Test
    void whatWasSentIsFoundByWhoeverMayReadItAndByNobodyElse() {
        var province = kit.province(2);
        var commune = province.communes().get(0);
        var word = "thuvien" + Long.toString(commune.report().getLeastSignificantBits() & 0xffffffffL, 36);
        kit.type(commune, "5", "", "Xây nhà " + word);
        assertThat(found(word)).isEmpty();
        offices.as(commune.officer());
        sending.send(commune.report());

        var address = "/report/view?id=" + commune.report();
        assertThat(found(word)).containsExactly(address);
        offices.as(province.leader());
        assertThat(found(word)).containsExactly(address);
        assertThat(found(province.form().toString().substring(24))).contains("/report/forms#f-" + province.form());
        offices.as(province.communes().get(1).officer());
        assertThat(found(word)).isEmpty();
    }
}
