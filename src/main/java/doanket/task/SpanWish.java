package doanket.task;

import java.io.Serializable;
import java.time.LocalDate;

/** The period somebody asks for: a kind of period with a day in it (null: today), or any first and last day. */
public record SpanWish(TaskPeriod period, LocalDate day, LocalDate from, LocalDate to) implements Serializable {

    public static final SpanWish NONE = new SpanWish(null, null, null, null);

    TaskSpan on(LocalDate today) {
        return period == null ? TaskSpan.between(from, to) : TaskSpan.of(period, day == null ? today : day);
    }
}
