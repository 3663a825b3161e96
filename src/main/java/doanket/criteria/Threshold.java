package doanket.criteria;

import doanket.organisation.XlsxFile;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
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
        String decidedBy)
        implements Serializable {

    /** As they are listed. */
    static final Comparator<Threshold> ORDER =
            Comparator.comparing(Threshold::scope).thenComparing(Threshold::key).thenComparing(Threshold::from);

    /** Whether nearly met asks for less than met. */
    boolean isSensible(Direction direction) {
        if (nearly == null) {
            return true;
        }
        int compared = nearly.compareTo(value);
        return switch (direction) {
            case AT_LEAST -> compared < 0;
            case AT_MOST -> compared > 0;
            case EQUAL -> compared != 0;
        };
    }

    Threshold decided(UUID as) {
        return new Threshold(as, indicator, scope, key, value, nearly, from, decidedBy);
    }

    /** Whether the other one asks for the same by the same paper. */
    boolean isAlike(Threshold other) {
        boolean isNearly =
                nearly == null || other.nearly == null ? nearly == other.nearly : nearly.compareTo(other.nearly) == 0;
        return isNearly
                && value.compareTo(other.value) == 0
                && XlsxFile.tidy(decidedBy).equals(XlsxFile.tidy(other.decidedBy));
    }

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
