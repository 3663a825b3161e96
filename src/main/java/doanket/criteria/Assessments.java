package doanket.criteria;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The approved figures, put here by the features that collect them, in the transaction of the approval. Who may approve is
 * theirs to know.
 */
@ApplicationScoped
@Transactional
public class Assessments {

    private final AssessmentRepository assessments;
    private final Judging judging;

    protected Assessments() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Assessments(AssessmentRepository assessments, Judging judging) {
        this.assessments = assessments;
        this.judging = judging;
    }

    /**
     * Takes figures in, each judged against what its unit had to reach on the last day of the period; a later one for the same
     * unit, indicator and period takes the place of the earlier. Six statements, however many figures; none for none.
     */
    @Allowed(Permission.SIGNED_IN)
    public void put(List<Assessment> figures) {
        if (!figures.isEmpty()) {
            assessments.put(judging.judge(figures));
        }
    }

    /**
     * These are the figures of those reports from now on: whatever else came from them counts no longer. Seven statements,
     * however many figures.
     */
    @Allowed(Permission.SIGNED_IN)
    public void replace(Collection<UUID> sources, List<Assessment> figures) {
        var judged = judging.judge(figures);
        assessments.put(judged);
        assessments.take(sources, judged);
    }
}
