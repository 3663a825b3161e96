package doanket.criteria;

import java.io.Serializable;
import java.util.List;

/** One criterion in one unit: how it stands, and its indicators. */
public record CriterionCard(CriterionInfo criterion, CriterionScore score, List<IndicatorLine> lines)
        implements Serializable {

    static CriterionCard of(CriterionInfo criterion, List<IndicatorLine> lines) {
        int[] counts = new int[Result.values().length];
        lines.stream()
                .filter(line -> line.figure() != null && line.figure().result() != null)
                .forEach(line -> counts[line.figure().result().ordinal()]++);
        return new CriterionCard(
                criterion, CriterionScore.of(counts, lines.size(), criterion.sparedSatisfies()), lines);
    }
}
