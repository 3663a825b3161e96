package doanket.criteria;

import java.util.Collections;
import java.util.UUID;

/** The statements of scorecards with their values in them, for a bench that has no server. */
public final class MeasuredScores {

    private MeasuredScores() {}

    public static String scorecard(UUID set, String units, String day) {
        return ScoreRepository.SCORES
                .replace("?1", "'" + set + "'")
                .replace("?2", "'" + units + "'")
                .replace("?3", "date '" + day + "'");
    }

    /** Period by period, for units that are there all the time. */
    public static String progress(UUID set, String units, String from, String until) {
        return counted(ProgressSql.PERIODS.replace("?1", "'" + set + "'"), units, from, until);
    }

    /** Those indicators, with commas between them, taken together. */
    public static String totals(String indicators, String units, String from, String until) {
        return counted(TotalSql.TOTALS.replace("?1", "'" + indicators + "'"), units, from, until);
    }

    private static String counted(String sql, String units, String from, String until) {
        int count = units.split(",").length;
        return sql.replace("?2", "'" + units + "'")
                .replace("?3", "date '" + from + "'")
                .replace("?4", "date '" + until + "'")
                .replace("?5", "'" + String.join(",", Collections.nCopies(count, "2020-01-01")) + "'")
                .replace("?6", "'" + ",".repeat(count - 1) + "'");
    }
}
