package doanket.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** What is said of a criterion, from what is said of its indicators. */
public final class Verdict {

    private Verdict() {}

    /**
     * Met only when all indicators are; what does not apply counts as satisfied where the set says so. One that is not met
     * decides at once; otherwise nothing is said (null) until all {@code expected} indicators are judged.
     */
    public static Result of(Collection<Result> results, int expected, boolean sparedSatisfies) {
        var judged = results.stream().filter(Objects::nonNull).toList();
        var said = judged.isEmpty() ? EnumSet.noneOf(Result.class) : EnumSet.copyOf(judged);
        if (said.contains(Result.UNMET) || said.contains(Result.NOT_APPLICABLE) && !sparedSatisfies) {
            return Result.UNMET;
        }
        return expected == 0 || judged.size() < expected ? null : ofAll(said);
    }

    /** The same from how often each was said, in the order of {@link Result}. */
    static Result ofCounts(int[] counts, int expected, boolean sparedSatisfies) {
        var results = new ArrayList<Result>();
        for (var result : Result.values()) {
            results.addAll(Collections.nCopies(counts[result.ordinal()], result));
        }
        return of(results, expected, sparedSatisfies);
    }

    private static Result ofAll(Set<Result> said) {
        if (said.contains(Result.NEARLY)) {
            return Result.NEARLY;
        }
        return said.contains(Result.MET) ? Result.MET : Result.NOT_APPLICABLE;
    }
}
