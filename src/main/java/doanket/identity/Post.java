package doanket.identity;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A post (appointment) that a person holds today. {@code path} is the unit itself and all it lies beneath, nearest first.
 */
public record Post(
        UUID id,
        UUID unit,
        String unitName,
        String unitType,
        String title,
        String titleEn,
        List<UUID> path,
        boolean primary)
        implements Serializable {

    /** In Vietnamese, as it is stamped on what is done in it. */
    public String label() {
        return title + ", " + unitName;
    }

    /** As its holder reads it. */
    public String label(String language) {
        return "en".equals(language) ? titleEn + ", " + unitName : label();
    }
}
