package doanket.news;

import doanket.identity.Audience;
import java.io.Serializable;
import java.util.UUID;

/** One line of an audience: a unit (itself or with all beneath it), a unit type and a role; whatever is null means "any". */
public record AudienceLine(UUID unit, boolean withSubtree, String unitType, String role) implements Serializable {

    public static final AudienceLine EVERYBODY = new AudienceLine(null, false, null, null);

    String key() {
        return Audience.key(unit, withSubtree, unitType, role);
    }
}
