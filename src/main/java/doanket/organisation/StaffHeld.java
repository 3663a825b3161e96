package doanket.organisation;

import doanket.identity.NewPerson;
import java.time.LocalDate;
import java.util.UUID;

/** A post as it is held, beside which a row that was given out and came back is read. */
record StaffHeld(UUID post, Holder holder, Place place, LocalDate from, LocalDate to, boolean main) {

    /** Who holds it: the version read, the unit that has the person, and how he or she is called and reached. */
    record Holder(UUID person, long seen, UUID unit, NewPerson told) {}

    /** Where, and as what. */
    record Place(UUID unit, String unitCode, String title, Label titleLabel, StaffCapacity capacity) {}
}
