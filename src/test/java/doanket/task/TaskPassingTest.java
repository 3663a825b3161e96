package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A task whose unit is gone, or whose words were wrong. */
class TaskPassingTest {

    private static final UUID GIVER = Uuids.next();
    private static final UUID LEAD = Uuids.next();
    private static final UUID FOLLOWER = Uuids.next();
    private static final UUID AFTER = Uuids.next();
    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);
    private static final TaskTerms TERMS = new TaskTerms("Làm đường", "Báo cáo", "12 km", null);
    private static final Stamp BY =
            new Stamp(Uuids.next(), "Lò Thị Mai", null, "", Instant.parse("2026-03-03T03:00:00Z"));

    private static Task assigned() {
        var form = new TaskForm(
                TERMS, new TaskParties(LEAD, List.of(), FOLLOWER, null), TaskTimes.once(ISSUED.plusDays(30)));
        var task = new Task(Uuids.next(), GIVER, form, TaskOrigin.ALONE, BY);
        task.assign(ISSUED, BY);
        return task;
    }

    private static Task in(TaskState state) {
        var task = assigned();
        switch (state) {
            case PAUSED -> task.pause(BY);
            case GIVEN_BACK -> {
                task.accept(BY);
                task.giveBack(BY);
            }
            case REPORTED -> {
                task.accept(BY);
                task.report(ISSUED.plusDays(1), BY);
            }
            case IN_PROGRESS -> task.accept(BY);
            default -> {
                // Is there already.
            }
        }
        return task;
    }

    @ParameterizedTest
    @CsvSource({
        "ASSIGNED, ASSIGNED, false",
        "IN_PROGRESS, ASSIGNED, false",
        "GIVEN_BACK, GIVEN_BACK, false",
        "PAUSED, PAUSED, false",
        "REPORTED, REPORTED, true"
    })
    void theUnitAfterTheLeadAcceptsAnewWhatIsNotReportedYet(TaskState state, TaskState then, boolean claimed) {
        var task = in(state);

        task.succeed(LEAD, AFTER, BY);

        assertThat(task.facts().lead()).isEqualTo(AFTER);
        assertThat(task.facts().state()).isEqualTo(then);
        assertThat(task.officer() != null).isEqualTo(claimed);
    }

    @Test
    void theUnitsAfterGiverAndFollowerChangeNothingForTheLead() {
        var task = in(TaskState.IN_PROGRESS);

        task.succeed(GIVER, AFTER, BY);
        task.succeed(FOLLOWER, AFTER, BY);
        task.succeed(Uuids.next(), Uuids.next(), BY);

        assertThat(task.facts().giver()).isEqualTo(AFTER);
        assertThat(task.facts().follower()).isEqualTo(AFTER);
        assertThat(task.facts().lead()).isEqualTo(LEAD);
        assertThat(task.facts().state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(task.officer()).isEqualTo(BY.account());
    }

    @Test
    void aReportedPartStaysReportedAndAnOpenOneIsAcceptedAnew() {
        var open = new TaskPart(Uuids.next(), new PartForm(LEAD, ""), BY);
        open.accept(BY);
        var reported = new TaskPart(Uuids.next(), new PartForm(LEAD, ""), BY);
        reported.report(BY);

        open.succeed(AFTER);
        reported.succeed(AFTER);

        assertThat(open.unit()).isEqualTo(AFTER);
        assertThat(open.officer()).isNull();
        assertThat(reported.officer()).isEqualTo(BY.account());
        reported.confirm(BY);
        assertThat(reported.isConfirmed()).isTrue();
    }

    @Test
    void isCorrectedWhereverItIsUntilItIsOver() {
        for (var state : List.of(TaskState.ASSIGNED, TaskState.IN_PROGRESS, TaskState.PAUSED, TaskState.REPORTED)) {
            var task = in(state);

            task.correct(new TaskTerms(" Làm đường liên xã ", "", null, TaskPriority.URGENT));

            assertThat(task.terms()).isEqualTo(new TaskTerms("Làm đường liên xã", "", "", TaskPriority.URGENT));
            assertThat(task.facts().state()).isEqualTo(state);
        }
        var over = assigned();
        over.cancel(BY);
        assertThatThrownBy(() -> over.correct(TERMS)).hasMessage("refused.moved.CANCELLED");
    }

    @Test
    void aCorrectionChangesSomethingAndTellsOtherWordsApart() {
        var task = assigned();
        var seen = task.terms().version();

        assertThatThrownBy(() -> task.correct(TERMS)).hasMessage("refused.nothingCorrected");
        task.correct(new TaskTerms("Làm đường", "Báo cáo", "15 km", null));

        assertThat(task.terms().version()).isNotEqualTo(seen);
        assertThat(assigned().terms().version()).isEqualTo(seen);
    }
}
