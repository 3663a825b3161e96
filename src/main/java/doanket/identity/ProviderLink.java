package doanket.identity;

import java.util.regex.Pattern;

/** Somebody at a provider: whose word it is, and what it calls that person, for good. Source: OpenID Connect Core 1.0, section 2. */
record ProviderLink(String issuer, String subject) {

    private static final Pattern SUBJECT = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /** Refuses what no provider calls anybody. */
    static ProviderLink typed(String issuer, String subject) {
        var clean = subject == null ? "" : subject.strip();
        if (!SUBJECT.matcher(clean).matches()) {
            throw IdentityRefused.subjectShape();
        }
        return new ProviderLink(issuer, clean);
    }
}
