package doanket.criteria;

import java.util.UUID;

/** The statement of a scorecard with its values in it, for a bench that has no server. */
public final class MeasuredScores {

    private MeasuredScores() {}

    public static String scorecard(UUID set, String units, String day) {
        return ScoreRepository.SCORES
                .replace("?1", "'" + set + "'")
                .replace("?2", "'" + units + "'")
                .replace("?3", "date '" + day + "'");
    }
}
