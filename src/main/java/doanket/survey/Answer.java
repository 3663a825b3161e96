package doanket.survey;

import java.io.Serializable;
import java.math.BigDecimal;

/** How many answered one question how; null where it was not counted yet. */
public record Answer(Integer satisfied, Integer dissatisfied, Integer silent) implements Serializable {

    static final Answer NONE = new Answer(null, null, null);

    boolean isWhole() {
        return satisfied != null && dissatisfied != null && silent != null;
    }

    int sum() {
        return satisfied + dissatisfied + silent;
    }

    Answer plus(Answer other) {
        return new Answer(
                Counts.sum(satisfied, other.satisfied),
                Counts.sum(dissatisfied, other.dissatisfied),
                Counts.sum(silent, other.silent));
    }

    /** The share that is satisfied; null where nobody answered. */
    public BigDecimal share() {
        return isWhole() ? Share.of(satisfied, sum()) : null;
    }

    public String shareTold() {
        return Share.told(share());
    }

    public String satisfiedTold() {
        return Share.count(satisfied);
    }

    public String dissatisfiedTold() {
        return Share.count(dissatisfied);
    }

    public String silentTold() {
        return Share.count(silent);
    }
}
