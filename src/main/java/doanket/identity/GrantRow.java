package doanket.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One role of one account, as administrators see it. */
public record GrantRow(
        UUID id,
        String role,
        String nameVi,
        String nameEn,
        UUID unit,
        boolean withSubtree,
        LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {}
