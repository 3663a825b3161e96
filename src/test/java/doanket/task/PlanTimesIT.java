package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import doanket.task.TaskOfficeKit.Three;
import doanket.task.TaskPaperKit.Paper;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tasks of the clauses of a paper that come again, with what they are measured by, and the day on which all are given. */
@ExtendWith(ArquillianExtension.class)
class PlanTimesIT {

    @Inject
    TaskOfficeKit kit;

    @Inject
    TaskPaperKit papers;

    @Inject
    Offices offices;

    @Inject
    TaskPlanning planning;

    @Inject
    TaskReading reading;

    private Three three;
    private Paper paper;
    private String lead;

    @BeforeEach
    void aDraft() {
        three = kit.three();
        paper = papers.draft(three.giver(), null);
        lead = code(three.lead());
        offices.as(three.leader());
    }

    private static String code(UUID unit) {
        return Rows.text("select code from unit where id = ?", unit);
    }

    private void plan(String with, String due, String measure) {
        var extra = new PlanExtra(TaskPriority.NORMAL, null, "", measure);
        var row = new PlanLine(Uuids.next(), paper.clauses().get(1), "", lead, with, due, "Báo cáo tổng hợp", extra);
        planning.plan(paper.id(), planning.sheet(paper.id()).version(), List.of(row));
    }

    private PlanLine planned() {
        return planning.sheet(paper.id()).planned().get(0);
    }

    @Test
    void theTwentiethOfEachMonthIsTypedKeptAndGivenOccurrenceByOccurrence() {
        plan(code(three.other()) + ": nắm tình hình", "Ngày 20 hằng tháng đến 31/12/2099", "12 km đường");

        assertThat(planned().due()).isEqualTo("ngày 20 hằng tháng đến 31/12/2099");
        assertThat(planned().extra().measure()).isEqualTo("12 km đường");
        papers.issue(paper, kit.today());

        var series = planning.sheet(paper.id()).given().stream()
                .filter(row -> row.kind() == TaskKind.PERIODIC)
                .findFirst()
                .orElseThrow();
        var sheet = reading.sheet(series.id());
        assertThat(sheet.head().period()).isEqualTo(TaskPeriod.MONTH);
        assertThat(sheet.head().terms().measure()).isEqualTo("12 km đường");
        assertThat(sheet.days().until()).isEqualTo("2099-12-31");
        assertThat(sheet.beneath()).singleElement().satisfies(first -> {
            assertThat(first.due().getDayOfMonth()).isEqualTo(20);
            assertThat(first.due())
                    .isAfterOrEqualTo(kit.today())
                    .isBefore(kit.today().plusDays(32));
        });
        assertThat(sheet.days().next()).isEqualTo(sheet.beneath().get(0).due().plusMonths(1));
        assertThat(reading.sheet(sheet.beneath().get(0).id()).parts())
                .extracting(TaskPartRow::duty)
                .containsExactly("nắm tình hình");
    }

    @Test
    void aSeriesPlannedLongAgoBeginsWithItsFirstDayAfterTheIssue() {
        plan("", "thứ 6 hằng tuần", "");
        var issue = kit.today().plusDays(30);

        papers.issue(paper, issue);

        var first = planning.sheet(paper.id()).given().stream()
                .filter(row -> row.kind() != TaskKind.PERIODIC)
                .findFirst()
                .orElseThrow();
        assertThat(first.due()).isAfterOrEqualTo(issue).isBefore(issue.plusDays(7));
    }

    @Test
    void whatEndsBeforeItBeginsOrCannotBeUnderstoodIsRefusedByItsRow() {
        for (var bad : List.of("ngày 20 hằng tháng đến 1/1/2020", "ngày 32 hằng tháng", "hằng thế kỷ")) {
            assertThatThrownBy(() -> plan("", bad, "")).hasMessage("refused.row.dayBad");
        }
    }

    @Test
    void aPaperIsNotIssuedWhileAUnitThatCoordinatesInItsTasksIsClosed() {
        var partner = offices.front("Văn phòng phối hợp sẽ giải thể");
        offices.as(three.leader());
        plan(code(partner), "", "");
        Rows.change(
                "update unit set valid_to = ? where id = ?",
                Date.valueOf(kit.today().minusDays(1)),
                partner);

        assertThatThrownBy(() -> papers.issue(paper, kit.today())).hasStackTraceContaining("refused.unitClosed");
    }
}
