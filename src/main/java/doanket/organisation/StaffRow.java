package doanket.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A row of an import after the check: unit and title where they were found, and all that is wrong. */
public record StaffRow(StaffLine line, UUID unit, String title, List<StaffProblem> problems) implements Serializable {

    public boolean isGood() {
        return problems.isEmpty();
    }
}
