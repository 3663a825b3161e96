package doanket.organisation;

import doanket.identity.NewPerson;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a row that was given out and comes back edited changes: how its person is called and reached ({@code wanted}, or null), the
 * last day of the post (or null), and whether that becomes the main one.
 */
public record StaffEdit(
        UUID post, Owner owner, NewPerson wanted, LocalDate lastDay, boolean main, List<StaffDifference> differences)
        implements Serializable {

    /** The person, the version read, and the unit that has him or her. */
    public record Owner(UUID person, long seen, UUID unit) implements Serializable {}
}
