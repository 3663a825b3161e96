package doanket.task;

import jakarta.persistence.Query;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition on tasks {@code t} that is put together, with its values. The first two places are those of the days: today,
 * and the first day that is not near. What it says about days is what {@link Standing} says of one task.
 */
final class TaskSql {

    static final String OVERDUE = """
            (t.state in ('ASSIGNED', 'IN_PROGRESS', 'GIVEN_BACK', 'PAUSED') and t.due_on < ?1
                or t.state = 'REPORTED' and t.result_on > t.due_on)""";

    static final String OPEN = "t.state in ('ASSIGNED', 'IN_PROGRESS', 'GIVEN_BACK', 'REPORTED', 'PAUSED')";

    static final String SOON = "(t.state in ('ASSIGNED', 'IN_PROGRESS') and t.due_on >= ?1 and t.due_on < ?2)";

    /** The beginning of the day 30 days ago. */
    static final String LATELY = "(cast(?1 as timestamp) - interval '30 days') at time zone 'Asia/Ho_Chi_Minh'";

    /** Every statement has to name both days. */
    static final String BOTH_DAYS = "cast(?1 as date) <= cast(?2 as date)";

    private static final int DAYS = 2;

    private final List<Object> values = new ArrayList<>();
    private final StringBuilder where = new StringBuilder(BOTH_DAYS);

    /** The condition has one place, {@code %1$s}, for the value. */
    TaskSql and(String condition, Object value) {
        values.add(value);
        return and(condition.formatted("?" + (values.size() + DAYS)));
    }

    TaskSql and(String condition) {
        where.append("\nand ").append(condition);
        return this;
    }

    /** Another way to fulfil the condition before, which has left a bracket open. */
    TaskSql or(String condition, Object value) {
        values.add(value);
        where.append("\nor ").append(condition.formatted("?" + (values.size() + DAYS)));
        return this;
    }

    /** As {@link #and(String, Object)}, unless there is no value. */
    TaskSql equal(String condition, Object value) {
        return value == null ? this : and(condition, value);
    }

    Query bind(Query query, Standing.Day day) {
        query.setParameter(1, Date.valueOf(day.today())).setParameter(2, Date.valueOf(day.soonUntil()));
        for (int at = 0; at < values.size(); at++) {
            query.setParameter(at + DAYS + 1, values.get(at));
        }
        return query;
    }

    /** All values in the order of their places. */
    List<Object> values(Standing.Day day) {
        var all = new ArrayList<Object>();
        all.add(Date.valueOf(day.today()));
        all.add(Date.valueOf(day.soonUntil()));
        all.addAll(values);
        return all;
    }

    /** A further place behind all others. */
    int next() {
        return values.size() + DAYS + 1;
    }

    @Override
    public String toString() {
        return where.toString();
    }
}
