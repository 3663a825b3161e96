package doanket.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A role of somebody in a unit, with or without what lies beneath it; {@code archive} only lets read what a closed unit left. Who has no
 * posts today or later (null) has perhaps left. Of a role that is not {@code mine} to look after, for it reaches the unit from
 * above, it is known who holds which role where, and nothing more.
 */
public record RightRow(
        UUID account,
        String fullName,
        String username,
        Label role,
        UUID unit,
        String unitName,
        boolean withSubtree,
        boolean archive,
        LocalDate from,
        LocalDate to,
        boolean open,
        Instant lastSignInAt,
        boolean mine,
        Label posts)
        implements Serializable {

    public boolean hasPost() {
        return posts != null;
    }
}
