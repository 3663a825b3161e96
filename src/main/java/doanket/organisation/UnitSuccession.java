package doanket.organisation;

/**
 * Written by each feature that keeps work of units: when one is closed, what is open there goes on in exactly one of the units
 * that come after it, and what is over stays with the old one.
 */
public interface UnitSuccession extends UnitHoldings {

    /**
     * Hands what is open in the units that are gone to those after them, at most so many objects in one go; tells how many. The
     * number of statements does not depend on the number of units. For a job, in its transaction.
     */
    int pass(UnitHeirs heirs, int most);
}
