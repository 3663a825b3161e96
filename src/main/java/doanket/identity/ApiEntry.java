package doanket.identity;

import java.util.Set;

/** What becomes of a call with a personal access token, and what the token may be used for. */
public record ApiEntry(State state, Set<ApiScope> scopes) {

    /** The attribute of the request in which the interface finds the scopes. */
    public static final String ATTRIBUTE = "doanket.api.scopes";

    /** What the call meets. */
    public enum State {
        /** The rest of the request acts as the token's owner, within its scopes. */
        OPEN,
        /** No such token, revoked, expired, or its account is closed: it all looks the same. */
        UNKNOWN,
        /** Too many calls with this token, or too many unknown ones from this address. */
        TOO_MANY
    }

    static ApiEntry open(Set<ApiScope> scopes) {
        return new ApiEntry(State.OPEN, scopes);
    }

    static ApiEntry shut(State state) {
        return new ApiEntry(state, Set.of());
    }
}
