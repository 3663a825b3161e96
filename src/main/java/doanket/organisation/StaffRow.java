package doanket.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A row of an import after the check: unit and title where they were found, all that is wrong, and whether just that post is
 * {@code there} already, so that nothing is to be done.
 */
public record StaffRow(StaffLine line, UUID unit, String title, List<StaffProblem> problems, boolean there)
        implements Serializable {

    public boolean isGood() {
        return problems.isEmpty();
    }
}
