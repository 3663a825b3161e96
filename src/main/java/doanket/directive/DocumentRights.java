package doanket.directive;

import java.io.Serializable;

/** What the current user may do to a paper as it stands now. */
public record DocumentRights(boolean write, boolean sign, boolean issue, boolean receive, boolean plan)
        implements Serializable {

    /** Whether somebody of the issuer looks, who sees who confirmed and what was done. */
    public boolean isInside() {
        return write || sign || issue;
    }
}
