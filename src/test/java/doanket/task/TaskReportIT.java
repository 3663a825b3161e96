package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.VietnamTime;
import doanket.task.TaskOfficeKit.Three;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import doanket.testkit.Statements;
import doanket.testkit.Workbooks;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The leader's view: the figures of a real report from as many tasks, and a hundred thousand of them. */
@ExtendWith(ArquillianExtension.class)
class TaskReportIT {

    private static final int MOST_STATEMENTS = 9;

    private static final String FILL = """
            insert into task (id, version, content, content_fold, product, measure, priority, kind, issued_on,
                first_due_on, due_on, giver_unit, lead_unit, name, post, at, state, step_name, step_at, officer_id,
                officer_name, percent, result_on, completed_on)
            select gen_random_uuid(), 1, 'Việc thử ' || n, 'viec thu ' || n, '', '', 'NORMAL', 'ONCE',
                current_date - 200, current_date + %1$s, current_date + %1$s, ?, ?, '', '', now(), '%2$s', '', now(),
                %3$s, 'Người thử', 0, %4$s, %4$s
            from generate_series(1, %5$s) n""";

    private static final String OFFICER = "(select id from account limit 1)";

    @Inject
    TaskOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    TaskReport report;

    @Inject
    TaskReportPaper paper;

    @Inject
    TaskReading reading;

    @Inject
    TaskWork work;

    @PersistenceContext
    EntityManager entityManager;

    private Three three;

    @BeforeEach
    void threeUnits() {
        three = kit.three();
    }

    @AfterEach
    void sendTheTasksAway() {
        for (var rows : List.of(
                "delete from task_event where task_id in (select id from task where giver_unit = ?)",
                "delete from task where giver_unit = ?")) {
            Rows.change(rows, three.giver());
        }
    }

    private void fill(int due, String state, String completed, int many) {
        var sql = FILL.formatted(due, state, OFFICER, completed == null ? "null::date" : completed, many);
        Rows.change(sql, three.giver(), three.lead());
    }

    @Test
    void tellsTheFiguresOfQuangNamFromAsManyTasks() {
        fill(-60, "DONE", "current_date - 70", 585);
        fill(30, "IN_PROGRESS", null, 67);
        fill(-121, "IN_PROGRESS", null, 181);
        offices.as(three.leader());

        var sheet = report.sheet(TaskList.OVERSEEN, SpanWish.NONE);

        assertThat(sheet.all()).isEqualTo(new Tally(585, 0, 67, 181, 0, 0));
        assertThat(sheet.all().total()).isEqualTo(833);
        assertThat(sheet.byUnit()).singleElement().satisfies(row -> {
            assertThat(row.key()).isEqualTo(three.lead());
            assertThat(row.tally().overdue()).isEqualTo(181);
        });
        assertThat(sheet.overdue())
                .hasSize(10)
                .allSatisfy(row -> assertThat(row.standing().days()).isEqualTo(121));
        var table = ReportTable.rows(sheet, Locale.forLanguageTag("vi"));
        assertThat(table.get(0)).containsSubsequence("833", "585", "0", "67", "181", "0", "70,23%", "100%");
        assertThat(report.workbook(TaskList.OVERSEEN, SpanWish.NONE)).startsWith('P', 'K');
        assertThat(paper.pdf(TaskList.OVERSEEN, SpanWish.NONE)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void whatIsTooManyForPaperIsToldThereAndStandsInTheWorkbook() {
        fill(-20, "IN_PROGRESS", null, 520);
        offices.as(three.leader());

        var sheet = report.whole(TaskList.OVERSEEN, SpanWish.NONE, Locale.forLanguageTag("vi"));

        assertThat(sheet.overdue()).hasSize(500);
        assertThat(sheet.left()).isEqualTo(new LeaderSheet.Left(0, 0, 0, 20));
        var book = Workbooks.text(report.workbook(TaskList.OVERSEEN, SpanWish.NONE));
        assertThat(book.contains("\"A522\"")).as("520 tasks below two rows").isTrue();
        assertThat(book.contains("\"A523\"")).isFalse();
        assertThat(report.sheet(TaskList.OVERSEEN, SpanWish.NONE).left().overdue())
                .isEqualTo(510);
    }

    @Test
    void lateIsWhatWasDoneAfterItsDueDate() {
        fill(-60, "DONE", "current_date - 70", 40);
        fill(-60, "DONE", "current_date - 50", 10);
        Rows.change(
                "update task set first_due_on = first_due_on - 10 where giver_unit = ? and state = 'DONE'"
                        + " and completed_on > due_on",
                three.giver());
        offices.as(three.leader());

        var all = report.sheet(TaskList.OVERSEEN, SpanWish.NONE).all();

        assertThat(all).isEqualTo(new Tally(40, 10, 0, 0, 10, 0));
        assertThat(all.onTimeRate()).isEqualTo("80%");
    }

    @Test
    void aPeriodCountsWhatWasGivenByItsEndAndNotDoneBeforeItsBeginning() {
        fill(-150, "DONE", "current_date - 160", 3);
        fill(-60, "DONE", "current_date - 70", 4);
        fill(30, "IN_PROGRESS", null, 5);
        var today = kit.today();
        offices.as(three.leader());

        assertThat(total(today.minusDays(100), today)).isEqualTo(9);
        assertThat(total(today.minusDays(10), today)).isEqualTo(5);
        assertThat(total(null, today.minusDays(199))).isEqualTo(12);
        assertThat(total(null, today.minusDays(201))).isZero();
        assertThat(total(today, today.minusDays(100))).isEqualTo(9);
    }

    private long total(LocalDate from, LocalDate to) {
        return report.sheet(TaskList.OVERSEEN, new SpanWish(null, null, from, to))
                .all()
                .total();
    }

    /** As an address of the leaders' page leads to it. */
    private List<TaskRow> listed(TaskShow show, UUID officer, UUID document, TaskSpan span) {
        var by = new TaskQuery.Narrowed(null, three.lead(), officer, document, null, span, true);
        return reading.list(new TaskQuery(TaskList.OVERSEEN, show, by, null)).rows();
    }

    @Test
    void everyNumberLeadsToAsManyTasks() {
        fill(-60, "DONE", "current_date - 70", 4);
        fill(-60, "DONE", "current_date - 50", 3);
        fill(-9, "IN_PROGRESS", null, 6);
        fill(30, "IN_PROGRESS", null, 5);
        kit.given(three, List.of(), 20);
        Rows.change(
                "update task set progress_at = now() where giver_unit = ? and state = 'IN_PROGRESS' and due_on < now()",
                three.giver());
        offices.as(three.leader());
        var sheet = report.sheet(TaskList.OVERSEEN, new SpanWish(null, null, null, kit.today()));
        var all = sheet.all();
        var none = TaskQuery.Narrowed.NONE;

        assertThat(all.updated()).isEqualTo(6);
        assertThat(listed(TaskShow.UPDATED, null, null, sheet.span())).hasSize(6);
        assertThat(listed(TaskShow.OVERDUE, null, null, sheet.span())).hasSize((int) all.overdue());
        assertThat(listed(TaskShow.RUNNING, null, null, sheet.span())).hasSize((int) all.running());
        assertThat(listed(TaskShow.DONE_LATE, null, null, sheet.span())).hasSize((int) all.doneLate());
        assertThat(listed(TaskShow.DONE_IN_TIME, null, null, sheet.span())).hasSize((int) all.doneInTime());
        assertThat(listed(TaskShow.DUE, null, null, sheet.span())).hasSize((int) (all.done() + all.overdue()));
        var unclaimed = row(sheet.byPerson());
        assertThat(unclaimed.tally().total()).isEqualTo(1);
        assertThat(listed(TaskShow.ALL, none, null, sheet.span()))
                .singleElement()
                .satisfies(row -> assertThat(row.officer()).isNull());
        assertThat(row(sheet.byPaper()).tally().total()).isEqualTo(all.total());
        assertThat(listed(TaskShow.ALL, null, none, sheet.span())).hasSize((int) all.total());
    }

    /** Of no paper, or accepted by nobody. */
    private static TallyRow row(List<TallyRow> rows) {
        return rows.stream().filter(one -> one.key() == null).findFirst().orElseThrow();
    }

    @Test
    void theNotesTellWhatWasSaidLast() {
        var task = kit.given(three, List.of(), 20);
        offices.as(three.officer());
        work.accept(task);
        work.progress(task, 40, "Đã vận động\n5 km", Evidence.NONE);
        Rows.change("update task set issued_on = issued_on - 60, due_on = current_date - 3 where id = ?", task);
        offices.as(three.leader());

        var sheet = report.whole(TaskList.OVERSEEN, SpanWish.NONE, Locale.forLanguageTag("vi"));

        var said = "Cập nhật tiến độ " + VietnamTime.told(kit.today()) + ": Đã vận động 5 km";
        var rows = ReportTable.rows(sheet, Locale.forLanguageTag("vi"));
        assertThat(rows.get(0)).last().isEqualTo(said);
        assertThat(rows.get(1)).last().isEqualTo("");
        assertThat(ReportTable.annex(sheet).get(0)).last().isEqualTo(said);
    }

    @Test
    void aLeaderOfAnotherUnitCountsNothingOfIt() {
        fill(30, "IN_PROGRESS", null, 5);
        var strangers = kit.three();
        offices.as(strangers.leader());

        assertThat(report.sheet(TaskList.OVERSEEN, SpanWish.NONE).all().total()).isZero();
    }

    @Test
    void aHundredThousandTasksAreReadFromAnIndexInFewStatements() {
        fill(-60, "DONE", "current_date - 70", 60_000);
        fill(30, "IN_PROGRESS", null, 30_000);
        fill(-10, "IN_PROGRESS", null, 10_000);
        Rows.change("vacuum analyze task");
        offices.as(three.leader());
        report.sheet(TaskList.OVERSEEN, SpanWish.NONE);

        long statements = Statements.during(() -> assertThat(
                        report.sheet(TaskList.OVERSEEN, SpanWish.NONE).all().total())
                .isEqualTo(100_000));

        assertThat(statements).isLessThanOrEqualTo(MOST_STATEMENTS);
        for (var wish : List.of(SpanWish.NONE, new SpanWish(TaskPeriod.YEAR, null, null, null))) {
            assertThat(plan(wish)).contains("Index Only Scan").doesNotContain("Seq Scan");
        }
    }

    private String plan(SpanWish wish) {
        var day = new Standing.Day(kit.today(), kit.today().plusDays(7));
        var wanted = wish.on(kit.today())
                .narrow(new TaskSql().and("t.state <> 'PLANNED'"))
                .and(
                        "t.giver_unit = any (cast(string_to_array(%1$s, ',') as uuid[]))",
                        three.giver().toString());
        var query = entityManager.createNativeQuery("explain " + TallyRepository.sql(wanted));
        List<?> lines = wanted.bind(query, day).getResultList();
        return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
