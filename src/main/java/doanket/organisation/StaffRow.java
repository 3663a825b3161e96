package doanket.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A row of an import after the check: unit and title where they were found, all that is wrong, whether just that post is
 * {@code there} already, so that nothing is to be done, whose further post it is (or null: somebody new), and what it changes of
 * a post that was given out (or null).
 */
public record StaffRow(
        StaffLine line,
        UUID unit,
        String title,
        List<StaffProblem> problems,
        boolean there,
        UUID person,
        StaffEdit edit)
        implements Serializable {

    static StaffRow bad(StaffLine line, List<StaffProblem> problems) {
        return new StaffRow(line, null, null, problems, false, null, null);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    /** The key of the word that tells what comes of it. */
    public String verdict() {
        if (there) {
            return "staffImport.there";
        }
        if (edit != null) {
            return "staffImport.changed";
        }
        return person == null ? "staffImport.good" : "staffImport.further";
    }
}
