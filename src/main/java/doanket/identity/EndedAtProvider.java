package doanket.identity;

import java.time.Instant;

/**
 * What the provider says has ended: the session that it calls so, or all of somebody. One of the two is null where it names only
 * the other. A word of it counts once; after its end nobody believes it anyway.
 */
record EndedAtProvider(String issuer, String subject, String session, String word, Instant ends) {

    /** Longer names would be no names. */
    static final int LONGEST_WORD = 255;
}
