package doanket.criteria;

import java.io.Serializable;

/** How the indicators of one criterion stand in one unit; {@code verdict} is null while something is missing. */
public record CriterionScore(Result verdict, int met, int nearly, int unmet, int spared, int expected)
        implements Serializable {

    /** From how often each result was said, in the order of {@link Result}. */
    static CriterionScore of(int[] counts, int expected, boolean sparedSatisfies) {
        return new CriterionScore(
                Verdict.ofCounts(counts, expected, sparedSatisfies),
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                expected);
    }

    /** Nothing was reported. */
    static CriterionScore none(int expected) {
        return new CriterionScore(null, 0, 0, 0, 0, expected);
    }

    /** The colour it is shown in. */
    public String tone() {
        return verdict == null ? "none" : verdict.tone();
    }

    /** Met, or nothing to be met. */
    public boolean isSatisfied() {
        return verdict == Result.MET || verdict == Result.NOT_APPLICABLE;
    }

    /** Satisfied indicators of all, such as 3/4. */
    public String counted() {
        return (met + spared) + "/" + expected;
    }
}
