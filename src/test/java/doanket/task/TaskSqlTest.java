package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditions on tasks are put together with their values in order; nothing typed becomes SQL. */
class TaskSqlTest {

    private static final Standing.Day DAY = new Standing.Day(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 3));

    @Test
    void valuesHavePlacesBehindTheDays() {
        var sql = new TaskSql()
                .and("t.lead_unit = %1$s", "x' or 1=1")
                .and("(t.giver_unit = %1$s", 2)
                .or("t.follower_unit = %1$s)", 3)
                .and("t.state = 'DONE'");

        assertThat(sql.toString()).isEqualTo("""
                        cast(?1 as date) <= cast(?2 as date)
                        and t.lead_unit = ?3
                        and (t.giver_unit = ?4
                        or t.follower_unit = ?5)
                        and t.state = 'DONE'""");
        assertThat(sql.next()).isEqualTo(6);
        assertThat(sql.values(DAY))
                .containsExactly(Date.valueOf("2026-11-26"), Date.valueOf("2026-12-03"), "x' or 1=1", 2, 3);
    }

    @Test
    void whatNobodyAskedForIsNoCondition() {
        assertThat(new TaskSql().equal("t.officer_id = %1$s", null)).hasToString(new TaskSql().toString());
        assertThat(new TaskSql().equal("t.officer_id = %1$s", 1).next()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(TaskShow.class)
    void whatAListShowsIsOneConditionWhateverItStandsBeside(TaskShow show) {
        var condition = show.condition();

        assertThat(condition.chars().filter(sign -> sign == '(').count())
                .isEqualTo(condition.chars().filter(sign -> sign == ')').count());
        assertThat(condition).doesNotContain("%");
        assertThat(outside(condition)).doesNotContain(" or ");
    }

    /** What stands in no brackets. */
    private static String outside(String condition) {
        var before = condition;
        var after = before.replaceAll("\\([^()]*\\)", "");
        while (!after.equals(before)) {
            before = after;
            after = before.replaceAll("\\([^()]*\\)", "");
        }
        return after;
    }
}
