package doanket.task;

import static doanket.task.TaskSamples.LEADER;
import static doanket.task.TaskSamples.OFFICER;
import static doanket.task.TaskSamples.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What a page remembers of a task, so that nobody decides over somebody else. */
class SeenTest {

    @Test
    void whoeverSawTheLastStepMayGoOnAndWhoeverDidNotIsToldWhoTookIt() {
        var task = TaskSamples.in(TaskState.ASSIGNED);
        var seen = TaskGlance.of(task).seen();
        assertThatCode(() -> Seen.mustBe(task.step(), seen)).doesNotThrowAnyException();

        task.accept(OFFICER);

        assertThatThrownBy(() -> Seen.mustBe(task.step(), seen)).isInstanceOfSatisfying(TaskRefused.class, refused -> {
            assertThat(refused).hasMessage("refused.changedMeanwhile");
            assertThat(refused.arguments()[0]).isEqualTo(OFFICER.name());
        });
        assertThatThrownBy(() -> Seen.mustBe(task.step(), null)).hasMessage("refused.changedMeanwhile");
    }

    @Test
    void splittingIsAStepThatLeavesTheTaskWhereItIs() {
        var task = TaskSamples.in(TaskState.IN_PROGRESS);
        var seen = TaskGlance.of(task).seen();

        task.split(OTHER);

        assertThat(task.facts().state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(task.officer()).isEqualTo(OFFICER.account());
        assertThat(task.step().isBy(OTHER)).isTrue();
        assertThat(task.step().isBy(LEADER)).isFalse();
        assertThatThrownBy(() -> Seen.mustBe(task.step(), seen)).hasMessage("refused.changedMeanwhile");
    }
}
