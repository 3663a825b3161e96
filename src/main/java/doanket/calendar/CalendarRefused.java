package doanket.calendar;

import doanket.platform.BusinessException;

/** What the holiday calendar refuses, and why. */
public class CalendarRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    CalendarRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static CalendarRefused noDay() {
        return new CalendarRefused("refused.noDay");
    }

    static CalendarRefused noYear() {
        return new CalendarRefused("refused.noYear");
    }

    static CalendarRefused markedAlready(String day, String name) {
        return new CalendarRefused("refused.markedAlready", day, name);
    }

    static CalendarRefused noName() {
        return new CalendarRefused("refused.noName");
    }

    static CalendarRefused longName() {
        return new CalendarRefused("refused.longName");
    }

    static CalendarRefused noWork() {
        return new CalendarRefused("refused.noWork");
    }

    static CalendarRefused noHours() {
        return new CalendarRefused("refused.noHours");
    }

    static CalendarRefused changedMeanwhile() {
        return new CalendarRefused("refused.changedMeanwhile");
    }

    static CalendarRefused alreadyFree(String day) {
        return new CalendarRefused("refused.alreadyFree", day);
    }

    static CalendarRefused alreadyWorked(String day) {
        return new CalendarRefused("refused.alreadyWorked", day);
    }
}
