package doanket.task;

import static doanket.task.TaskSamples.DUE;
import static doanket.task.TaskSamples.GIVER;
import static doanket.task.TaskSamples.ISSUED;
import static doanket.task.TaskSamples.LEADER;
import static doanket.task.TaskSamples.OFFICER;
import static doanket.task.TaskSamples.OTHER;
import static doanket.task.TaskSamples.in;
import static doanket.task.TaskSamples.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a task refuses in which state, each time with who brought it there. */
class TaskRefusalsTest {

    private static Arguments step(String name, Consumer<Task> verb, TaskState... allowed) {
        return Arguments.of(name, verb, EnumSet.copyOf(Arrays.asList(allowed)));
    }

    /** Every verb, and the states in which it may be done. */
    static Stream<Arguments> steps() {
        return Stream.concat(ofWhoeverDoesIt(), ofTheGiver());
    }

    private static Stream<Arguments> ofWhoeverDoesIt() {
        return Stream.of(
                step("accept", task -> task.accept(OFFICER), TaskState.ASSIGNED),
                step(
                        "handOver",
                        task -> task.handOver(OTHER.account(), OTHER.name(), LEADER),
                        TaskState.ASSIGNED,
                        TaskState.IN_PROGRESS),
                step("progress", task -> task.progress(50, OFFICER), TaskState.IN_PROGRESS),
                step("report", task -> task.report(ISSUED, OFFICER), TaskState.IN_PROGRESS),
                step("giveBack", task -> task.giveBack(OFFICER), TaskState.ASSIGNED, TaskState.IN_PROGRESS));
    }

    private static Stream<Arguments> ofTheGiver() {
        return Stream.of(
                step("assign", task -> task.assign(ISSUED, LEADER), TaskState.PLANNED),
                step("confirm", task -> task.confirm(ISSUED, OTHER), TaskState.REPORTED),
                step("sendBack", task -> task.sendBack("Thiếu", OTHER), TaskState.REPORTED),
                step("goOn", task -> task.goOn(LEADER), TaskState.GIVEN_BACK, TaskState.PAUSED),
                step("pause", task -> task.pause(LEADER), with(TaskState.GIVEN_BACK)),
                step("reassign", task -> task.reassign(GIVER, LEADER), with(TaskState.GIVEN_BACK, TaskState.PAUSED)),
                step("split", task -> task.split(LEADER), with(TaskState.GIVEN_BACK, TaskState.PAUSED)),
                step("extend", task -> task.extend(DUE.plusDays(1)), with(TaskState.GIVEN_BACK, TaskState.PAUSED)),
                step("askToExplain", task -> task.askToExplain(DUE), with(TaskState.GIVEN_BACK, TaskState.REPORTED)),
                step(
                        "correct",
                        task -> task.correct(new TaskTerms("Khác", "", "", null)),
                        with(TaskState.GIVEN_BACK, TaskState.PAUSED, TaskState.REPORTED)));
    }

    /** Those, and where the lead has it. */
    private static TaskState[] with(TaskState... states) {
        var all = EnumSet.of(TaskState.ASSIGNED, TaskState.IN_PROGRESS);
        all.addAll(Arrays.asList(states));
        return all.toArray(TaskState[]::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void aStepIsTakenOnlyWhereItBelongsAndElseSaysWhoWasThere(
            String name, Consumer<Task> verb, Set<TaskState> allowed) {
        for (var state : TaskState.values()) {
            var task = in(state);
            if (allowed.contains(state)) {
                assertThatCode(() -> verb.accept(task))
                        .as("%s when %s", name, state)
                        .doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> verb.accept(task))
                        .as("%s when %s", name, state)
                        .isInstanceOfSatisfying(TaskRefused.class, refused -> {
                            assertThat(refused.getMessage()).startsWith(told(name, state));
                            assertThat(refused.arguments()[0]).isEqualTo(movers().get(state));
                        });
                assertThat(task.facts().state()).isEqualTo(state);
            }
        }
    }

    private static String told(String name, TaskState state) {
        return name.equals("accept") && state == TaskState.IN_PROGRESS ? "refused.accepted" : "refused.moved." + state;
    }

    private static Map<TaskState, String> movers() {
        var movers = new EnumMap<TaskState, String>(TaskState.class);
        for (var state : TaskState.values()) {
            movers.put(state, LEADER.name());
        }
        movers.put(TaskState.IN_PROGRESS, OFFICER.name());
        movers.put(TaskState.GIVEN_BACK, OFFICER.name());
        movers.put(TaskState.REPORTED, OFFICER.name());
        movers.put(TaskState.DONE, OTHER.name());
        return movers;
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void isCancelledUntilItIsSettled(TaskState state) {
        var task = in(state);

        if (state.isSettled()) {
            assertThatThrownBy(() -> task.cancel(LEADER)).hasMessage("refused.moved." + state);
        } else {
            task.cancel(LEADER);
            assertThat(task.facts().state()).isEqualTo(TaskState.CANCELLED);
        }
    }

    @Test
    void isNotPutOffOnceItsDueDateHasPassedNorWithoutOne() {
        var task = in(TaskState.IN_PROGRESS);
        task.mustBeExtendable(DUE);

        assertThatThrownBy(() -> task.mustBeExtendable(DUE.plusDays(1))).hasMessage("refused.extensionLate");
        var undated = planned(TaskTimes.once(null));
        undated.assign(ISSUED, LEADER);
        assertThatThrownBy(() -> undated.mustBeExtendable(ISSUED)).hasMessage("refused.noDue");
        assertThatThrownBy(() -> in(TaskState.REPORTED).mustBeExtendable(ISSUED))
                .hasMessage("refused.moved.REPORTED");
    }

    @Test
    void anExplanationIsGivenOnce() {
        var task = in(TaskState.IN_PROGRESS);
        assertThatThrownBy(task::explained).hasMessage("refused.nothingToExplain");

        task.askToExplain(DUE);
        task.explained();

        assertThatThrownBy(task::explained).hasMessage("refused.nothingToExplain");
    }

    @Test
    void aSeriesIsAcceptedAndNeverDone() {
        var series = planned(new TaskTimes(TaskKind.PERIODIC, DUE, TaskPeriod.WEEK, null));
        series.assign(ISSUED, LEADER);
        series.accept(OFFICER);

        assertThatThrownBy(() -> series.report(ISSUED, OFFICER)).hasMessage("refused.seriesIsNeverDone");
    }

    @Test
    void moreTimeIsAskedForALaterDayWithAReasonAndDecidedOnce() {
        assertThatThrownBy(() -> asked(DUE, "Mưa lũ")).hasMessage("refused.notLater");
        assertThatThrownBy(() -> asked(null, "Mưa lũ")).hasMessage("refused.notLater");
        assertThatThrownBy(() -> asked(DUE.plusDays(5), " ")).hasMessage("refused.reasonMissing");
        var granted = asked(DUE.plusDays(5), "Mưa lũ");
        assertThat(granted.grant(DUE.plusDays(3), LEADER)).isEqualTo(DUE.plusDays(3));
        var refused = asked(DUE.plusDays(5), "Mưa lũ");
        refused.refuse(LEADER);

        for (var decided : new TaskExtension[] {granted, refused}) {
            assertThatThrownBy(() -> decided.grant(null, OTHER)).isInstanceOfSatisfying(TaskRefused.class, again -> {
                assertThat(again).hasMessage("refused.extensionDecided");
                assertThat(again.arguments()[0]).isEqualTo(LEADER.name());
            });
            assertThatThrownBy(() -> decided.refuse(OTHER)).hasMessage("refused.extensionDecided");
        }
        assertThat(asked(DUE.plusDays(5), "Mưa lũ").grant(null, LEADER)).isEqualTo(DUE.plusDays(5));
    }

    private static TaskExtension asked(LocalDate day, String reason) {
        return new TaskExtension(GIVER, DUE, day, reason, OFFICER);
    }

    @Test
    void whatGoesOnUnderAnotherPaperKeepsItsOfficerAndHowFarItIs() {
        var earlier = in(TaskState.REPORTED);
        var next = planned(TaskTimes.once(DUE));

        assertThat(next.isAs(earlier)).isTrue();
        next.continueFrom(earlier);
        next.assign(ISSUED, LEADER);

        assertThat(next.facts().state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(next.officer()).isEqualTo(OFFICER.account());
        assertThatThrownBy(() -> in(TaskState.ASSIGNED).continueFrom(earlier)).hasMessage("refused.moved.ASSIGNED");
    }
}
