package doanket.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A role of somebody in a unit, with or without what lies beneath it; {@code archive} only lets read what a closed unit left. Without a
 * post today or later, somebody has perhaps left.
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
        boolean hasPost,
        Instant lastSignInAt)
        implements Serializable {}
