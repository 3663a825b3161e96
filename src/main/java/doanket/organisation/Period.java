package doanket.organisation;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From a day on, perhaps until a day, both included. */
@Embeddable
class Period {

    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Period() {} // for JPA

    Period(LocalDate from, LocalDate to) {
        if (from == null) {
            throw OrganisationRefused.beginMissing();
        }
        if (to != null && to.isBefore(from)) {
            throw OrganisationRefused.periodReversed();
        }
        validFrom = from;
        validTo = to;
    }

    /** The same beginning, with that last day. */
    Period until(LocalDate lastDay) {
        return new Period(validFrom, lastDay);
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && !last().isBefore(day);
    }

    /** Whether some day after that one still belongs to it. */
    boolean reachesBeyond(LocalDate day) {
        return last().isAfter(day);
    }

    boolean covers(Period other) {
        return !validFrom.isAfter(other.validFrom) && !last().isBefore(other.last());
    }

    LocalDate from() {
        return validFrom;
    }

    LocalDate to() {
        return validTo;
    }

    /** The last day for a comparison in the database, which does not know Java's end of time. */
    static LocalDate lastOf(LocalDate to) {
        return requireNonNullElse(to, END);
    }

    private LocalDate last() {
        return requireNonNullElse(validTo, LocalDate.MAX);
    }
}
