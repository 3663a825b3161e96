package doanket.task;

import static doanket.task.TaskSamples.ISSUED;
import static doanket.task.TaskSamples.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The board and the timeline. */
class TaskPicturesTest {

    private static final TaskCounts COUNTS = new TaskCounts(0, 0, 0, 0, 0, 0, 0);

    @Test
    void eachTaskStandsInTheColumnOfWhatHasToHappenNext() {
        var open = List.of(
                row(TaskState.ASSIGNED, ISSUED, ISSUED.plusDays(30)),
                row(TaskState.IN_PROGRESS, ISSUED, ISSUED.plusDays(30)),
                row(TaskState.REPORTED, ISSUED, ISSUED.plusDays(30)),
                row(TaskState.GIVEN_BACK, ISSUED, ISSUED.plusDays(30)),
                row(TaskState.PAUSED, ISSUED, ISSUED.plusDays(30)));
        var done = List.of(row(TaskState.DONE, ISSUED, ISSUED));

        var board = Board.of(open, done, COUNTS);

        assertThat(board.columns())
                .extracting(Board.Column::key)
                .containsExactly("unclaimed", "working", "deciding", "done");
        assertThat(board.columns()).extracting(column -> column.rows().size()).containsExactly(1, 1, 3, 1);
        assertThat(board.columns().get(2).rows())
                .extracting(TaskRow::state)
                .containsExactly(TaskState.REPORTED, TaskState.GIVEN_BACK, TaskState.PAUSED);
    }

    @Test
    void aBarLiesWithinTheTimeShownHoweverFarItsDaysAre() {
        var today = LocalDate.of(2026, 3, 15);
        var ancient = row(TaskState.IN_PROGRESS, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1));
        var distant = row(TaskState.ASSIGNED, LocalDate.of(2030, 1, 1), LocalDate.of(2031, 1, 1));
        var around = row(TaskState.IN_PROGRESS, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 30));

        var timeline = Timeline.of(List.of(distant, around, ancient), today, COUNTS);

        assertThat(timeline.bars()).extracting(Timeline.Bar::task).containsExactly(ancient, around, distant);
        assertThat(timeline.bars()).allSatisfy(bar -> {
            assertThat(bar.from()).isBetween(0d, 99d);
            assertThat(bar.length()).isBetween(1d, 100d);
        });
        assertThat(timeline.months())
                .extracting(Timeline.Month::name)
                .containsExactly("1/2026", "2/2026", "3/2026", "4/2026", "5/2026", "6/2026");
        assertThat(timeline.months().get(0).at()).isZero();
        assertThat(timeline.today()).isEqualTo(100d * 73 / 181, within(1e-9));
    }

    @Test
    void aTaskThatWasNeverIssuedIsAsLongAsItsDay() {
        var bar = Timeline.of(List.of(row(TaskState.ASSIGNED, null, ISSUED)), ISSUED, COUNTS)
                .bars()
                .get(0);

        assertThat(bar.length()).isEqualTo(1);
    }

    @Test
    void theBarOfTheProgressSaysWhetherItIsLate() {
        assertThat(row(TaskState.IN_PROGRESS, ISSUED.minusDays(9), ISSUED.minusDays(1))
                        .barTone())
                .isEqualTo("bad");
        assertThat(row(TaskState.IN_PROGRESS, ISSUED, ISSUED.plusDays(1)).barTone())
                .isEqualTo("warn");
        assertThat(row(TaskState.IN_PROGRESS, ISSUED, ISSUED.plusDays(60)).barTone())
                .isEmpty();
    }

    @Test
    void aLongTitleEndsAtAWord() {
        var long1 = "Vận động ".repeat(40);

        assertThat(TaskFacts.title(long1)).endsWith("động …").hasSizeLessThan(210);
        assertThat(TaskFacts.title("  Một dòng \nhai dòng")).isEqualTo("Một dòng");
        assertThat(TaskFacts.title("")).isEmpty();
        assertThat(TaskFacts.title("x".repeat(300))).isEqualTo("x".repeat(200) + " …");
    }
}
