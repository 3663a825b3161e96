package doanket.identity;

import java.util.Locale;
import java.util.UUID;

/**
 * Somebody else changed what lets the owner of an account in, or what he or she may do; with the language in which the owner reads,
 * and the name of the role that was given or taken, or else nothing.
 */
public record AccountTouched(UUID account, What what, Locale language, String role) {

    /** What was done; its names are those of the messages in which the owner is told. */
    public enum What {
        PASSWORD_GIVEN,
        FACTOR_DROPPED,
        WAY_CHANGED,
        REOPENED,
        ROLE_GIVEN,
        ROLE_TAKEN
    }
}
