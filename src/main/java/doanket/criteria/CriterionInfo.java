package doanket.criteria;

import java.io.Serializable;
import java.util.UUID;

/** A criterion by its name; indicators are listed beneath it. In some sets what does not apply counts as satisfied. */
public record CriterionInfo(UUID id, UUID set, String code, String name, String group, boolean sparedSatisfies)
        implements Serializable {

    /** As it is listed: code and name. */
    public String label() {
        return code + ". " + name;
    }
}
