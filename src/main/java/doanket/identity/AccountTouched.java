package doanket.identity;

import java.util.Locale;
import java.util.UUID;

/** Somebody else changed what lets the owner of an account in; with the language in which he or she reads. */
public record AccountTouched(UUID account, What what, Locale language) {

    /** What was done; its names are those of the messages in which the owner is told. */
    public enum What {
        PASSWORD_GIVEN,
        FACTOR_DROPPED,
        WAY_CHANGED
    }
}
