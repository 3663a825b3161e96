package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.task.TaskMay.Case;
import doanket.task.TaskMay.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which buttons a page shows: by the reader's part in the task, and by how it stands. */
class TaskMayTest {

    private static final Role LEAD = new Role(true, false, false, false);
    private static final Role GIVER = new Role(false, true, true, false);
    private static final Role FOLLOWER = new Role(false, false, true, false);
    private static final Role READER = new Role(false, false, false, false);

    private static TaskMay may(Role role, TaskState state) {
        return new TaskMay(role, new Case(state, false, true, false, false, false));
    }

    private static Arguments button(String name, Role role, Predicate<TaskMay> button, TaskState... states) {
        return Arguments.of(name, role, button, EnumSet.copyOf(Set.of(states)));
    }

    static Stream<Arguments> buttons() {
        var a = TaskState.ASSIGNED;
        var p = TaskState.IN_PROGRESS;
        var b = TaskState.GIVEN_BACK;
        var r = TaskState.REPORTED;
        var s = TaskState.PAUSED;
        return Stream.of(
                button("accept", LEAD, TaskMay::accept, a),
                button("work", LEAD, TaskMay::work, p),
                button("report", LEAD, TaskMay::report, p),
                button("give back", LEAD, TaskMay::giveBack, a, p),
                button("ask for time", LEAD, TaskMay::askMoreTime, a, p, b),
                button("decide", GIVER, TaskMay::decide, a, p, b, r, s),
                button("confirm", GIVER, TaskMay::confirm, r),
                button("insist", GIVER, TaskMay::insist, b),
                button("resume", GIVER, TaskMay::resume, s),
                button("reassign", GIVER, TaskMay::reassign, a, p, b, s),
                button("pause", GIVER, TaskMay::pause, a, p, b),
                button("extend", GIVER, TaskMay::extend, a, p, b),
                button("ask to explain", GIVER, TaskMay::askToExplain, a, p, b, r),
                button("follow", FOLLOWER, TaskMay::follow, a, p, b, r),
                button("question", READER, TaskMay::question, a, p, b, r, s));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("buttons")
    void aButtonIsThereWhereItsStepIsPossible(
            String name, Role role, Predicate<TaskMay> button, Set<TaskState> states) {
        for (var state : TaskState.values()) {
            assertThat(button.test(may(role, state)))
                    .as("%s when %s", name, state)
                    .isEqualTo(states.contains(state));
        }
    }

    @Test
    void whoeverOnlyReadsMayOnlyAsk() {
        for (var state : TaskState.values()) {
            var may = may(READER, state);
            assertThat(may.anyWork() || may.decide() || may.follow() || may.confirm() || may.extend())
                    .as("%s", state)
                    .isFalse();
        }
    }

    @Test
    void whoeverReportedItDoesNotConfirmIt() {
        var reported = new TaskMay(
                new Role(true, true, true, true), new Case(TaskState.REPORTED, false, true, false, false, false));

        assertThat(reported.confirm()).isFalse();
        assertThat(reported.decide()).isTrue();
    }

    @Test
    void moreTimeIsNotAskedForOnceLateWhileARequestWaitsOrWithoutADay() {
        assertThat(time(true, false, true)).isTrue();
        assertThat(time(true, true, true)).isFalse();
        assertThat(time(true, false, false)).isFalse();
        assertThat(time(false, false, true)).isFalse();
    }

    private static boolean time(boolean dated, boolean late, boolean unasked) {
        return new TaskMay(LEAD, new Case(TaskState.IN_PROGRESS, false, dated, late, !unasked, false)).askMoreTime();
    }

    @Test
    void aSeriesIsWorkedOnAndNotReported() {
        var series = new TaskMay(LEAD, new Case(TaskState.IN_PROGRESS, true, false, false, false, false));

        assertThat(series.work()).isTrue();
        assertThat(series.report()).isFalse();
    }

    @Test
    void anExplanationIsAskedForOnceAndGivenByTheLead() {
        var owed = new Case(TaskState.IN_PROGRESS, false, true, false, false, true);

        assertThat(new TaskMay(LEAD, owed).explain()).isTrue();
        assertThat(new TaskMay(LEAD, owed).anyWork()).isTrue();
        assertThat(new TaskMay(GIVER, owed).askToExplain()).isFalse();
        assertThat(new TaskMay(GIVER, owed).explain()).isFalse();
        assertThat(may(LEAD, TaskState.IN_PROGRESS).explain()).isFalse();
    }
}
