package doanket.report;

import static doanket.report.ReportOfficeKit.LAND;
import static doanket.report.ReportOfficeKit.RATE;
import static doanket.report.ReportOfficeKit.line;
import static doanket.report.ReportOfficeKit.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.report.EntryForm.TypedCell;
import doanket.report.ReportTreeKit.Middle;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three levels: hamlets report to communes, communes to the province, each returned, approved and summed up on its level. */
@ExtendWith(ArquillianExtension.class)
class ReportTreeIT {

    @Inject
    ReportOfficeKit kit;

    @Inject
    ReportTreeKit tree;

    @Inject
    Offices offices;

    @Inject
    ReportEntry entry;

    @Inject
    ReportSending sending;

    @Inject
    ReportDeciding deciding;

    @Inject
    Collecting collecting;

    @Inject
    ReportReading reading;

    @Inject
    ReportLists lists;

    private Colleague chief;
    private UUID root;
    private List<Middle> communes;

    @BeforeEach
    void open() {
        var all = tree.open(2, 3);
        chief = all.chief();
        root = all.root();
        communes = all.communes();
    }

    @Test
    void eachLevelReturnsApprovesAndSumsUpWithTheSourceOfEachText() {
        for (var commune : communes) {
            oneCommune(commune);
        }

        offices.as(chief);
        deciding.sendBack(
                communes.get(0).report(), "Đề nghị rà soát thôn 01", kit.today().plusDays(2));
        offices.as(communes.get(0).leader());
        assertThat(reading.sheet(communes.get(0).report()).head().course().returned())
                .isEqualTo("Đề nghị rà soát thôn 01");
        sending.send(communes.get(0).report());
        offices.as(chief);
        assertThat(deciding.approveAll(
                        root, communes.stream().map(Middle::report).toList()))
                .isEqualTo(2);
        collecting.lock(root);

        // Two communes of 15 + 20 each; rates by numerator and denominator over all of them.
        assertThat(value(root, LAND)).isEqualTo("70.00");
        assertThat(value(root, RATE)).isEqualTo("60.00");
        assertThat(reading.sheet(root).texts().get(0).body())
                .contains("Ủy ban xã 0: Ban công tác thôn 00: Làm đường")
                .contains("Ban công tác thôn 01: Trồng cây")
                .contains("Ủy ban xã 1: Ban công tác thôn 10: Làm đường");
        assertThat(lists.beneath(root).timeliness()).isEqualTo(new Timeliness(2, 0, 0));
        var source = Rows.text(
                "select count(*) from assessment where source_id = ?",
                communes.get(0).report());
        assertThat(source).isEqualTo("2");
    }

    /** The first hamlet is returned and sends again, the second is late, the third never sends. */
    private void oneCommune(Middle commune) {
        var first = commune.hamlets().get(0);
        var second = commune.hamlets().get(1);
        kit.send(first, "10", "4/10", "Làm đường");
        kit.send(second, "20", "8/10", "Trồng cây");
        Rows.change("update report set first_sent_on = first_sent_on + 5 where id = ?", second.report());

        offices.as(chief);
        assertThatThrownBy(() -> collecting.gather(commune.report())).isInstanceOf(NotFoundException.class);
        offices.as(commune.leader());
        deciding.sendBack(first.report(), "Thiếu một tổ", kit.today().plusDays(1));
        offices.as(first.officer());
        entry.save(first.report(), new EntryForm(List.of(new TypedCell(LAND, "15", "", 1)), List.of()));
        sending.send(first.report());
        offices.as(commune.leader());
        assertThat(line(reading.sheet(first.report()).lines(), LAND).before()).isEqualTo("10");
        deciding.approveAll(commune.report(), List.of(first.report(), second.report()));
        collecting.gather(commune.report());
        assertThat(value(commune.report(), LAND)).isEqualTo("35.00");

        var timeliness = lists.beneath(commune.report()).timeliness();
        assertThat(timeliness).isEqualTo(new Timeliness(1, 1, 1));
        assertThat(timeliness.shares().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(1000);
        sending.send(commune.report());
    }

    @Test
    void whatASumHoldsBelongsToItsOwnLevel() {
        var commune = communes.get(0);
        kit.send(commune.hamlets().get(0), "10", "4/10", "Làm đường");

        offices.as(communes.get(1).leader());
        assertThatThrownBy(() -> deciding.approve(commune.hamlets().get(0).report()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reading.sheet(commune.hamlets().get(0).report()))
                .isInstanceOf(NotFoundException.class);
        offices.as(chief);
        assertThatThrownBy(() -> deciding.approveAll(
                        root, List.of(commune.hamlets().get(0).report())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> collecting.lock(commune.report())).isInstanceOf(NotFoundException.class);
    }
}
