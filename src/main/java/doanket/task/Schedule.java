package doanket.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** When a task was given and is due. The first due date is kept, whatever is granted later; a series has none of its own. */
@Embeddable
class Schedule {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private TaskKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "period")
    private TaskPeriod period;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** Of a series: the day from which it is counted, when the next comes, and the last day. */
    @Column(name = "begins_on")
    private LocalDate beginsOn;

    @Column(name = "next_due_on")
    private LocalDate nextDueOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected Schedule() {} // for JPA

    /** Refuses a series without day or period, and one that ends before it begins. */
    Schedule(TaskTimes times) {
        kind = times.kind() == null ? TaskKind.ONCE : times.kind();
        switch (kind) {
            case PERIODIC -> begin(times);
            case ONCE -> {
                dueOn = times.due();
                firstDueOn = dueOn;
            }
            case REGULAR -> {
                // Goes on as a matter of course.
            }
        }
    }

    private void begin(TaskTimes times) {
        if (times.period() == null || times.due() == null) {
            throw TaskRefused.periodMissing();
        }
        if (times.until() != null && times.until().isBefore(times.due())) {
            throw TaskRefused.endsBeforeItBegins();
        }
        period = times.period();
        beginsOn = times.counted() == null ? times.due() : times.counted();
        nextDueOn = times.due();
        endsOn = times.until();
    }

    /** A series that was planned passes over the days before that one. Refuses one that is over by then. */
    void beginBy(LocalDate day) {
        while (isSeries() && nextDueOn != null && nextDueOn.isBefore(day)) {
            takeNext();
        }
        if (isSeries() && nextDueOn == null) {
            throw TaskRefused.endsBeforeItBegins();
        }
    }

    /** Refuses a due date before the day of issue. */
    void issue(LocalDate day) {
        var first = kind == TaskKind.PERIODIC ? nextDueOn : dueOn;
        if (first != null && first.isBefore(day)) {
            throw TaskRefused.dueBeforeIssue(first, day);
        }
        issuedOn = day;
    }

    /** Refuses to talk about more time once the day has passed, and where there is none. */
    void mustBeExtendable(LocalDate today) {
        if (dueOn == null) {
            throw TaskRefused.noDue();
        }
        if (today.isAfter(dueOn)) {
            throw TaskRefused.extensionLate(dueOn);
        }
    }

    void extend(LocalDate day) {
        if (dueOn != null && !day.isAfter(dueOn)) {
            throw TaskRefused.notLater(dueOn);
        }
        dueOn = day;
        if (firstDueOn == null) {
            firstDueOn = day;
        }
    }

    /** Another day than was planned, before anybody was told. */
    void plan(LocalDate day) {
        dueOn = day;
        firstDueOn = day;
    }

    /** The day of the next occurrence; the one after it comes a period later, counted from the first. */
    LocalDate takeNext() {
        var taken = nextDueOn;
        int times = 1;
        while (!period.after(beginsOn, times).isAfter(taken)) {
            times++;
        }
        var following = period.after(beginsOn, times);
        nextDueOn = endsOn != null && following.isAfter(endsOn) ? null : following;
        return taken;
    }

    /** Refuses a day of a result that has not come, or lies before the issue. */
    void mustHaveCome(LocalDate day, LocalDate today) {
        if (day == null) {
            throw TaskRefused.resultDayMissing();
        }
        if (day.isAfter(today) || day.isBefore(issuedOn)) {
            throw TaskRefused.resultDayBad(issuedOn);
        }
    }

    void end() {
        nextDueOn = null;
    }

    boolean isSeries() {
        return kind == TaskKind.PERIODIC;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate firstDueOn() {
        return firstDueOn;
    }

    LocalDate nextDueOn() {
        return nextDueOn;
    }
}
