package doanket.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A role that somebody holds in a unit or is to hold there, and how high it ranks among all. */
record HeldRole(String role, int rank, UUID unit, boolean withSubtree, LocalDate from, LocalDate to) {

    static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    static final String AUDITOR = "AUDITOR";

    /** Whether it reaches as far as the other, and ranks as high; the path is that of the other's unit. */
    boolean covers(HeldRole other, List<UUID> path) {
        return rank >= other.rank() && reaches(path) && (withSubtree || !other.withSubtree());
    }

    /** Whether the unit with that path is its own, or lies beneath and that counts. */
    boolean reaches(List<UUID> path) {
        return withSubtree
                ? path.contains(unit)
                : !path.isEmpty() && path.get(0).equals(unit);
    }

    /** Whether it is held until that day at least; null: without end. */
    boolean lastsUntil(LocalDate day) {
        return to == null || day != null && !to.isBefore(day);
    }

    boolean hasBegun(LocalDate today) {
        return !from.isAfter(today);
    }

    boolean isOfSystemAdministrator() {
        return role.equals(SYSTEM_ADMIN);
    }

    /** Whoever has that over whom only system administrators have power. */
    boolean isOfTheSystem() {
        return isOfSystemAdministrator() || role.equals(AUDITOR);
    }
}
