package doanket.identity;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A post (appointment) that a person holds today. {@code path} is the unit itself and all it lies beneath, nearest first.
 */
public record Post(UUID id, UUID unit, String unitName, String unitType, String title, List<UUID> path, boolean primary)
        implements Serializable {

    public String label() {
        return title + ", " + unitName;
    }
}
