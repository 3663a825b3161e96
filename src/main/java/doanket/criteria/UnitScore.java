package doanket.criteria;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One line of a scorecard: a unit and its criteria, in the order of the set. */
public record UnitScore(UUID unit, List<CriterionScore> criteria) implements Serializable {

    /** How many criteria are met. */
    public int met() {
        return (int) criteria.stream().filter(CriterionScore::isSatisfied).count();
    }

    public boolean isWhole() {
        return !criteria.isEmpty() && met() == criteria.size();
    }

    /** Whether anything was reported at all. */
    public boolean isReported() {
        return criteria.stream().anyMatch(score -> score.met() + score.nearly() + score.unmet() + score.spared() > 0);
    }
}
