package doanket.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What has to be reached, where, and from which day on; {@code nearly} is null where there is nothing between met and not. */
record Threshold(
        UUID id,
        UUID indicator,
        ThresholdScope scope,
        String key,
        BigDecimal value,
        BigDecimal nearly,
        LocalDate from,
        String decidedBy) {

    Result judge(BigDecimal figure, Direction direction) {
        if (reaches(figure, value, direction)) {
            return Result.MET;
        }
        return nearly != null && reaches(figure, nearly, direction) ? Result.NEARLY : Result.UNMET;
    }

    /** Whether the other one is for the same places from the same day on. */
    boolean isForSame(Threshold other) {
        return scope == other.scope && key.equals(other.key) && from.equals(other.from);
    }

    private static boolean reaches(BigDecimal figure, BigDecimal bound, Direction direction) {
        int compared = figure.compareTo(bound);
        return switch (direction) {
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case EQUAL -> compared == 0;
        };
    }
}
