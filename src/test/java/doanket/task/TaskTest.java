package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a task, and what it refuses. */
class TaskTest {

    private static final UUID GIVER = Uuids.next();
    private static final UUID LEAD = Uuids.next();
    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final Stamp LEADER = stamp("Lê Thị Thanh Hà", 0);
    private static final Stamp OFFICER = stamp("Tòng Văn Xôm", 1);
    private static final Stamp OTHER = stamp("Lò Văn Chiến", 2);

    private static Stamp stamp(String name, int daysLater) {
        return new Stamp(
                Uuids.next(),
                name,
                null,
                "",
                Instant.parse("2026-03-02T03:00:00Z").plus(daysLater, ChronoUnit.DAYS));
    }

    private static Task planned(TaskTimes times) {
        var terms = new TaskTerms(" Ký chương trình phối hợp ", "Chương trình", "", null);
        var form = new TaskForm(terms, new TaskParties(LEAD, List.of(), null, null), times);
        return new Task(Uuids.next(), GIVER, form, TaskOrigin.ALONE, LEADER);
    }

    private static Task assigned() {
        var task = planned(TaskTimes.once(DUE));
        task.assign(ISSUED, LEADER);
        return task;
    }

    private static Task reported() {
        var task = assigned();
        task.accept(OFFICER);
        task.report(ISSUED.plusDays(1), OFFICER);
        return task;
    }

    @Test
    void goesFromThePlanToTheConfirmation() {
        var task = planned(TaskTimes.once(DUE));
        assertThat(task.facts().state()).isEqualTo(TaskState.PLANNED);
        assertThat(task.facts().content()).isEqualTo("Ký chương trình phối hợp");

        task.assign(ISSUED, LEADER);
        task.accept(OFFICER);
        task.progress(60, OFFICER);
        task.report(ISSUED.plusDays(1), OFFICER);
        task.confirm(ISSUED.plusDays(1), OTHER);

        assertThat(task.facts().state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void refusesADueDateBeforeTheDayOfIssue() {
        var task = planned(TaskTimes.once(ISSUED.minusDays(1)));

        assertThatThrownBy(() -> task.assign(ISSUED, LEADER)).hasMessage("refused.dueBeforeIssue");
        planned(TaskTimes.once(ISSUED)).assign(ISSUED, LEADER);
    }

    @Test
    void tellsTheSecondToAcceptWhoWasFirst() {
        var task = assigned();
        task.accept(OFFICER);

        assertThatThrownBy(() -> task.accept(OTHER)).isInstanceOfSatisfying(TaskRefused.class, refused -> {
            assertThat(refused).hasMessage("refused.accepted");
            assertThat(refused.arguments()).containsExactly("Tòng Văn Xôm", "03/03/2026, 10:00");
        });
        assertThat(task.officer()).isEqualTo(OFFICER.account());
    }

    @Test
    void tellsTheSecondToConfirmWhoWasFirst() {
        var task = reported();
        task.confirm(ISSUED.plusDays(1), OTHER);

        assertThatThrownBy(() -> task.confirm(ISSUED.plusDays(1), LEADER))
                .isInstanceOfSatisfying(TaskRefused.class, refused -> {
                    assertThat(refused).hasMessage("refused.moved.DONE");
                    assertThat(refused.arguments()[0]).isEqualTo("Lò Văn Chiến");
                });
    }

    @Test
    void isNotConfirmedByWhoeverReportedIt() {
        assertThatThrownBy(() -> reported().confirm(ISSUED.plusDays(1), OFFICER))
                .hasMessage("refused.ownReport");
    }

    @Test
    void isCompletedOnADayBetweenIssueAndToday() {
        assertThatThrownBy(() -> reported().confirm(ISSUED.minusDays(1), OTHER)).hasMessage("refused.resultDayBad");
        assertThatThrownBy(() -> reported().confirm(ISSUED.plusDays(3), OTHER)).hasMessage("refused.resultDayBad");
        assertThatThrownBy(() -> reported().confirm(null, OTHER)).hasMessage("refused.resultDayMissing");
    }

    @Test
    void goesOnWhenItIsSentBackWithAReason() {
        var task = reported();

        assertThatThrownBy(() -> task.sendBack(" ", OTHER)).hasMessage("refused.reasonMissing");
        task.sendBack("Thiếu số liệu", OTHER);

        assertThat(task.facts().state()).isEqualTo(TaskState.IN_PROGRESS);
        task.report(ISSUED.plusDays(2), OTHER);
        assertThat(task.facts().state()).isEqualTo(TaskState.REPORTED);
    }

    @Test
    void goesOnWhereItWasAfterARest() {
        var unclaimed = assigned();
        unclaimed.pause(LEADER);
        unclaimed.goOn(LEADER);
        var claimed = assigned();
        claimed.accept(OFFICER);
        claimed.giveBack(OFFICER);
        claimed.goOn(LEADER);

        assertThat(unclaimed.facts().state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(claimed.facts().state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void anotherLeadHasToAcceptItAnew() {
        var task = assigned();
        task.accept(OFFICER);

        assertThatThrownBy(() -> task.reassign(LEAD, LEADER)).hasMessage("refused.sameLead");
        task.reassign(GIVER, LEADER);

        assertThat(task.officer()).isNull();
        assertThat(task.facts().state()).isEqualTo(TaskState.ASSIGNED);
    }

    @Test
    void whatIsDoneIsNotCancelled() {
        var task = reported();
        task.confirm(ISSUED.plusDays(1), OTHER);

        assertThatThrownBy(() -> task.cancel(LEADER)).hasMessage("refused.moved.DONE");
    }

    @Test
    void progressIsLessThanTheWhole() {
        var task = assigned();
        task.accept(OFFICER);

        assertThatThrownBy(() -> task.progress(100, OFFICER)).hasMessage("refused.percentBad");
        assertThatThrownBy(() -> task.progress(-1, OFFICER)).hasMessage("refused.percentBad");
    }

    @Test
    void keepsTheFirstDueDate() {
        var schedule = assigned().schedule();

        assertThatThrownBy(() -> schedule.extend(DUE)).hasMessage("refused.notLater");
        schedule.extend(DUE.plusDays(10));

        assertThat(schedule.dueOn()).isEqualTo(DUE.plusDays(10));
        assertThat(schedule.firstDueOn()).isEqualTo(DUE);
    }

    @Test
    void aSeriesComesEachMonthOnItsDayUntilItsLast() {
        var first = LocalDate.of(2026, 3, 31);
        var task = planned(new TaskTimes(TaskKind.PERIODIC, first, TaskPeriod.MONTH, LocalDate.of(2026, 5, 31)));
        task.assign(ISSUED, LEADER);
        var schedule = task.schedule();

        assertThat(schedule.takeNext()).isEqualTo(first);
        assertThat(schedule.takeNext()).isEqualTo("2026-04-30");
        assertThat(schedule.takeNext()).isEqualTo("2026-05-31");
        assertThat(schedule.nextDueOn()).isNull();
    }

    @Test
    void aSeriesNeedsADayAndAPeriod() {
        assertThatThrownBy(() -> planned(new TaskTimes(TaskKind.PERIODIC, null, TaskPeriod.WEEK, null)))
                .hasMessage("refused.periodMissing");
        assertThatThrownBy(() -> planned(new TaskTimes(TaskKind.PERIODIC, DUE, TaskPeriod.WEEK, ISSUED)))
                .hasMessage("refused.endsBeforeItBegins");
    }

    @Test
    void refusesWhatIsEmptyTooLongOrSecret() {
        assertThatThrownBy(() -> Wording.content(" \n")).hasMessage("refused.contentMissing");
        assertThatThrownBy(() -> Wording.line("x".repeat(501))).hasMessage("refused.tooLong");
        assertThatThrownBy(() -> Wording.text("TUYỆT MẬT")).hasMessage("refused.secret");
    }

    @Test
    void aPartIsAcceptedReportedAndConfirmedByItself() {
        var part = new TaskPart(Uuids.next(), new PartForm(GIVER, "Cung cấp số liệu"), LEADER);
        part.accept(OFFICER);
        assertThatThrownBy(() -> part.accept(OTHER)).hasMessage("refused.accepted");
        assertThatThrownBy(() -> part.confirm(OTHER)).hasMessage("refused.partMoved.OPEN");

        part.report(OFFICER);
        part.sendBack(OTHER);
        part.report(OFFICER);
        part.confirm(OTHER);

        assertThatThrownBy(() -> part.confirm(OTHER)).hasMessage("refused.partMoved.CONFIRMED");
    }

    @Test
    void theNameOfADeedIsAVerb() {
        assertThat(TaskLog.verb(TaskStep.PART_SENT_BACK)).isEqualTo("partSentBack");
        assertThat(TaskLog.verb(TaskStep.ACCEPTED)).isEqualTo("accepted");
    }
}
