package doanket.organisation;

import java.util.UUID;

/**
 * Written by each feature that keeps work of units: when one is closed, what is open there goes on in exactly one of the units
 * that come after it, and what is over stays with the old one.
 */
public interface UnitSuccession {

    /** How much of it is open in the unit, so that it is not closed without anybody to take it over. */
    long open(UUID unit);

    /**
     * Hands what is open in the unit that is gone to the one after it, at most so many objects in one go; tells how many. For
     * a job, in its transaction.
     */
    int pass(UUID gone, UUID after, int most);
}
