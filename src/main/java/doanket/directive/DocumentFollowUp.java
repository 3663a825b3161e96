package doanket.directive;

import java.util.UUID;

/** Tells what becomes of a paper; written by the feature that follows it up. */
public interface DocumentFollowUp {

    /** As far as the current user may see it. A few statements at most. */
    FollowUpCount of(UUID document);
}
