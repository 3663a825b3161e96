package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doanket.directive.TouchedTask;
import doanket.meeting.FigureSource;
import doanket.meeting.FollowUp;
import doanket.meeting.FollowUpSource;
import doanket.meeting.MeetingFigure;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.task.TaskOfficeKit.Three;
import doanket.task.TaskPaperKit.Paper;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tasks made of the clauses of a paper, in one pass, and what papers do to them. */
@ExtendWith(ArquillianExtension.class)
class TaskPlanIT {

    @Inject
    TaskOfficeKit kit;

    @Inject
    TaskPaperKit papers;

    @Inject
    Offices offices;

    @Inject
    TaskPlanning planning;

    @Inject
    TaskWork work;

    @Inject
    TaskReading reading;

    @Inject
    PaperTasks follow;

    @Inject
    FollowUpSource meetings;

    @Inject
    FigureSource figures;

    private Three three;
    private Paper paper;
    private String lead;
    private String other;

    @BeforeEach
    void aDraft() {
        three = kit.three();
        paper = papers.draft(three.giver(), null);
        lead = Rows.text("select code from unit where id = ?", three.lead());
        other = Rows.text("select code from unit where id = ?", three.other());
        offices.as(three.leader());
    }

    private PlanLine line(int clause, String content, String unit, String with, String due) {
        return new PlanLine(Uuids.next(), paper.clauses().get(clause), content, unit, with, due, "", PlanExtra.NONE);
    }

    private int plan(PlanLine... lines) {
        return planning.plan(paper.id(), planning.sheet(paper.id()).version(), List.of(lines));
    }

    @Test
    void aListOfRowsBecomesTasksThatNobodyIsToldOf() {
        int made = plan(
                line(0, "", lead, other, "31/12"),
                line(1, "Báo cáo hằng quý", other.toLowerCase(Locale.ROOT), "", ""),
                line(1, "Dòng chưa có đơn vị", "", "", ""));

        assertThat(made).isEqualTo(2);
        var sheet = planning.sheet(paper.id());
        assertThat(sheet.planned())
                .extracting(PlanLine::content)
                .containsExactly("Rà soát hộ nghèo", "Báo cáo hằng quý");
        assertThat(sheet.planned().get(0).with()).contains("phối hợp");
        offices.as(three.officer());
        assertThat(reading.list(TaskQuery.of(TaskList.UNIT, TaskShow.ALL)).rows())
                .isEmpty();
        assertThat(follow.used(paper.clauses())).containsExactlyInAnyOrderElementsOf(paper.clauses());
    }

    @Test
    void aRowSaysWhoIsInChargeWhoFollowsHowPressingItIsAndTheDutyOfEach() {
        var third = offices.front("Văn phòng theo dõi");
        offices.as(three.leader());
        var follower = Rows.text("select code from unit where id = ?", third);
        var leader = planning.sheet(paper.id()).leaders().stream()
                .filter(person -> person.name().equals("Lò Thị Giao"))
                .findFirst()
                .orElseThrow()
                .person();
        var extra = new PlanExtra(TaskPriority.KEY, leader, follower, "");
        var plain = line(0, "", lead, other + ": cung cấp số liệu: hộ, khẩu", "31/12");
        plan(new PlanLine(plain.id(), plain.clause(), "", plain.lead(), plain.with(), plain.due(), "Báo cáo", extra));

        var row = planning.sheet(paper.id()).planned().get(0);
        assertThat(row.with()).isEqualTo("Ủy ban phối hợp: cung cấp số liệu: hộ, khẩu");
        assertThat(row.extra()).isEqualTo(new PlanExtra(TaskPriority.KEY, leader, "Văn phòng theo dõi", ""));
        papers.issue(paper, kit.today());
        var task = planning.sheet(paper.id()).given().get(0).id();
        var sheet = reading.sheet(task);
        assertThat(sheet.hands().supervisor()).isEqualTo("Lò Thị Giao");
        assertThat(sheet.hands().follower()).isEqualTo("Văn phòng theo dõi");
        assertThat(sheet.head().terms().priority()).isEqualTo(TaskPriority.KEY);
        assertThat(sheet.parts()).extracting(TaskPartRow::duty).containsExactly("cung cấp số liệu: hộ, khẩu");
    }

    @Test
    void aRowDueOnAHolidayIsKeptAndTold() {
        plan(line(0, "", lead, "", "3/9/2027"), line(1, "", other, "", "2/9/2027"));

        var sheet = planning.sheet(paper.id());

        assertThat(sheet.planned()).hasSize(2);
        assertThat(sheet.onHolidays()).containsExactly(2);
        assertThat(sheet.holidayRows()).isEqualTo("2");
    }

    @Test
    void aRowHasOneLead() {
        assertThatThrownBy(() -> plan(line(0, "", lead + "; " + other, "", "")))
                .isInstanceOfSatisfying(TaskRefused.class, refused -> {
                    assertThat(refused).hasMessage("refused.row.twoLeads");
                    assertThat(refused.arguments()).containsExactly(1, lead + "; " + other);
                });
    }

    @Test
    void aPaperIsNotIssuedWhileAUnitOfItsTasksIsClosed() {
        var follower = offices.front("Văn phòng sẽ giải thể");
        offices.as(three.leader());
        var code = Rows.text("select code from unit where id = ?", follower);
        var row = line(0, "", lead, "", "");
        plan(new PlanLine(row.id(), row.clause(), "", lead, "", "", "", new PlanExtra(null, null, code, "")));
        Rows.change(
                "update unit set valid_to = ? where id = ?",
                Date.valueOf(kit.today().minusDays(1)),
                follower);

        assertThatThrownBy(() -> papers.issue(paper, kit.today())).hasStackTraceContaining("refused.unitClosed");
    }

    @Test
    void refusesAUnitTwiceAndALeaderOfAnotherOffice() {
        var stranger = new PlanExtra(null, Uuids.next(), "", "");
        var row = line(0, "", lead, "", "");

        assertThatThrownBy(() -> plan(line(0, "", lead, other + "; " + other + ": hai lần", "")))
                .hasMessage("refused.row.partTwice");
        assertThatThrownBy(() -> plan(new PlanLine(row.id(), row.clause(), "", lead, "", "", "", stranger)))
                .hasMessage("refused.row.supervisorUnknown");
        assertThatThrownBy(() -> plan(new PlanLine(
                        row.id(), row.clause(), "", lead, "", "", "", new PlanExtra(null, null, "Không có", ""))))
                .hasMessage("refused.row.unitUnknown");
        assertThat(planning.sheet(paper.id()).planned()).isEmpty();
    }

    @Test
    void refusesARowByItsNumberAndKeepsWhatWasThere() {
        plan(line(0, "", lead, "", ""));

        assertThatThrownBy(() -> plan(line(0, "", lead, "", ""), line(1, "", "Không có đơn vị này", "", "")))
                .isInstanceOfSatisfying(TaskRefused.class, refused -> {
                    assertThat(refused).hasMessage("refused.row.unitUnknown");
                    assertThat(refused.arguments()[0]).isEqualTo(2);
                });
        assertThatThrownBy(() -> plan(line(0, "", lead, lead, ""))).hasMessage("refused.row.partIsLead");
        assertThatThrownBy(() -> plan(line(0, "", lead, "", "31/2"))).hasMessage("refused.row.dayBad");
        assertThatThrownBy(() -> plan(line(0, "", lead, "", "1/1/2020"))).hasMessage("refused.row.dueBeforeIssue");
        assertThat(planning.sheet(paper.id()).planned()).hasSize(1);
    }

    @Test
    void theSecondOfTwoWhoWriteTheListIsTold() {
        var seen = planning.sheet(paper.id()).version();
        planning.plan(paper.id(), seen, List.of(line(0, "", lead, "", "")));

        assertThatThrownBy(() -> planning.plan(paper.id(), seen, List.of(line(1, "", other, "", ""))))
                .hasMessage("refused.planChanged");
    }

    @Test
    void issuingThePaperGivesItsTasks() {
        plan(line(0, "", lead, other, "31/12"), line(1, "", other, "", ""));
        papers.issue(paper, kit.today());

        offices.as(three.officer());
        var rows = reading.list(TaskQuery.of(TaskList.UNIT, TaskShow.ALL)).rows();
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(TaskState.ASSIGNED));
        offices.as(three.leader());
        assertThat(follow.of(paper.id()).tasks()).isEqualTo(2);
        assertThatThrownBy(() -> plan(line(0, "", lead, "", ""))).hasMessage("refused.issuedMeanwhile");
        var more = line(1, "Việc bổ sung", lead, "", "");
        assertThat(planning.give(paper.id(), List.of(more))).isEqualTo(1);
        assertThat(planning.give(paper.id(), List.of(more))).isZero();
        assertThat(planning.sheet(paper.id()).given()).hasSize(3);
    }

    @Test
    void aPaperWithATaskDueBeforeItIsNotIssued() {
        plan(line(0, "", lead, "", kit.today().plusDays(1).toString()));

        assertThatThrownBy(() -> papers.issue(paper, kit.today().plusDays(2)))
                .hasStackTraceContaining("refused.dueBeforeIssue");
    }

    @Test
    void whatAPaperAsksForAgainGoesOnUnderTheNextAndTheRestLapses() {
        plan(line(0, "", lead, "", "31/12"), line(1, "", other, "", ""));
        papers.issue(paper, kit.today());
        var tasks = planning.sheet(paper.id()).given();
        offices.as(three.officer());
        work.accept(id(tasks, "Rà soát hộ nghèo"));
        offices.as(three.leader());
        var earlier = paper;
        paper = papers.draft(three.giver(), earlier.id());
        plan(line(0, "", lead, "", "31/12"));

        assertThat(planning.sheet(paper.id()).earlier())
                .extracting(one -> one.task().title(), PlanSheet.Earlier::goesOn)
                .containsExactlyInAnyOrder(tuple("Rà soát hộ nghèo", true), tuple("Tổng hợp ý kiến Nhân dân", false));
        assertThat(follow.touched(earlier.id(), paper.id()))
                .extracting(TouchedTask::title, TouchedTask::goesOn, TouchedTask::state)
                .containsExactlyInAnyOrder(
                        tuple("Rà soát hộ nghèo", true, "Đang thực hiện"),
                        tuple("Tổng hợp ý kiến Nhân dân", false, "Chờ tiếp nhận"));
        assertThat(follow.touched(earlier.id())).noneMatch(TouchedTask::goesOn).hasSize(2);
        papers.replace(earlier, paper);
        papers.issue(paper, kit.today());

        assertThat(planning.sheet(paper.id()).given()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(TaskState.IN_PROGRESS);
            assertThat(row.officer()).isEqualTo("Hà Văn Làm");
        });
        assertThat(reading.sheet(id(tasks, "Tổng hợp ý kiến Nhân dân")).head().state())
                .isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void withdrawingAPaperEndsItsTasksAndSaysWhy() {
        plan(line(0, "", lead, "", ""));
        papers.issue(paper, kit.today());
        var task = planning.sheet(paper.id()).given().get(0).id();

        papers.withdraw(paper);

        assertThat(reading.sheet(task).log().get(0).text()).isEqualTo("Văn bản giao nhiệm vụ bị thu hồi.");
    }

    @Test
    void onlyWhoeverWritesPapersOfTheUnitMakesTheirTasks() {
        offices.as(three.officer());
        assertThatThrownBy(() -> planning.sheet(paper.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> planning.plan(paper.id(), "", List.of())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> planning.sheet(Uuids.next())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsOpenComesBackToTheNextMeetingTheMostOverdueFirst() {
        var soon = kit.given(three, List.of(), 3);
        var late = kit.given(three, List.of(), 3);
        Rows.change("update task set issued_on = issued_on - 60, due_on = current_date - 9 where id = ?", late);

        assertThat(meetings.openOf(three.giver(), kit.today()))
                .extracting(FollowUp::id, FollowUp::overdue)
                .containsExactly(tuple(late, true), tuple(soon, false));
        assertThat(meetings.openOf(three.lead(), kit.today())).hasSize(2);
        assertThat(figures.figures(three.giver(), kit.today()))
                .extracting(MeetingFigure::value)
                .containsExactly("2", "1", "0");
    }

    private static UUID id(List<TaskRow> rows, String title) {
        return rows.stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
