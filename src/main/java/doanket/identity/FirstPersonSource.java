package doanket.identity;

import java.util.UUID;

/** Enters who looks after a portal that knows nobody yet; written by the feature that keeps units and people. */
public interface FirstPersonSource {

    /** A person, and the unit above all others. */
    record FirstPerson(UUID person, UUID unit) {}

    FirstPerson firstPerson();
}
