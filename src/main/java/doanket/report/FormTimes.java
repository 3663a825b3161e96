package doanket.report;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When a form is asked for: how often; the day on which figures are cut (null: the last); how many days before it the period
 * is opened, and how many working days after it the report is due; from which day on, and until which (or null).
 */
public record FormTimes(
        PeriodKind kind, Integer cutDay, int opensBefore, int dueAfter, LocalDate firstDay, LocalDate lastDay)
        implements Serializable {

    static final int LATEST_CUT = 28;
    static final int MOST_OPENS_BEFORE = 366;
    static final int MOST_DUE_AFTER = 60;

    private static final int DAYS_OF_A_WEEK = 7;

    /** Refuses days and counts that make no calendar. */
    void check() {
        if (firstDay == null) {
            throw ReportRefused.firstDayMissing();
        }
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw ReportRefused.lastDayEarly();
        }
        checkCut();
        checkCounts();
    }

    private void checkCut() {
        int latest = kind == PeriodKind.WEEK ? DAYS_OF_A_WEEK : LATEST_CUT;
        if (cutDay != null && (cutDay < 1 || cutDay > latest)) {
            throw ReportRefused.cutDayBad(latest);
        }
    }

    private void checkCounts() {
        if (opensBefore < 0 || opensBefore > MOST_OPENS_BEFORE || dueAfter < 0 || dueAfter > MOST_DUE_AFTER) {
            throw ReportRefused.countBad();
        }
    }

    /** The first period; nothing where periods are opened by hand. */
    PeriodSpan first() {
        return kind == PeriodKind.AD_HOC ? null : PeriodSpan.around(kind, cutDay, firstDay);
    }

    /** The day on which a period that ends then is opened. */
    LocalDate opening(LocalDate ends) {
        var opens = ends.minusDays(opensBefore);
        return opens.isBefore(firstDay) ? firstDay : opens;
    }
}
