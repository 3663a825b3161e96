package doanket.identity;

/** Whether somebody who gave the right password is in, as far as the second factor goes. */
public enum FactorState {
    /** Nothing is left to be proven. */
    OPEN,
    /** A code is asked for before anything else. */
    ASKED,
    /** One of the roles demands a second factor, and there is none yet. */
    TO_SET_UP;

    static FactorState of(boolean enrolled, boolean proven, boolean demanded) {
        if (enrolled) {
            return proven ? OPEN : ASKED;
        }
        return demanded ? TO_SET_UP : OPEN;
    }
}
