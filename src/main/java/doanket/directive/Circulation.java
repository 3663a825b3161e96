package doanket.directive;

/** Who may read a paper besides its issuer: everybody of the portal, its recipients, or these while the search finds its number and subject only. */
public enum Circulation {
    PUBLIC,
    INTERNAL,
    RESTRICTED
}
