package doanket.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One role of one account, as administrators see it; {@code archive} is what is left of one in a unit that is gone, for reading.
 */
public record GrantRow(
        UUID id,
        UUID account,
        String role,
        String nameVi,
        String nameEn,
        UUID unit,
        boolean withSubtree,
        LocalDate validFrom,
        LocalDate validTo,
        int rank,
        boolean archive)
        implements Serializable {

    HeldRole held() {
        return new HeldRole(role, rank, unit, withSubtree, validFrom, validTo);
    }
}
