package doanket.task;

import static doanket.task.TaskSamples.LEADER;
import static doanket.task.TaskSamples.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a task is. */
class ProgressTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 100, 101})
    void whatIsNotDoneYetIsAtMostNinetyNinePercent(int percent) {
        assertThatThrownBy(() -> Progress.reached(percent, OFFICER)).hasMessage("refused.percentBad");
    }

    @Test
    void whatGoesOnIsNotDone() {
        assertThat(Progress.whole(LEADER).goingOn()).usingRecursiveComparison().isEqualTo(Progress.reached(99, LEADER));
        assertThat(Progress.reached(40, OFFICER).goingOn())
                .usingRecursiveComparison()
                .isEqualTo(Progress.reached(40, OFFICER));
        assertThat(new Progress().goingOn()).usingRecursiveComparison().isEqualTo(new Progress());
    }
}
