package doanket.directive;

/** Who may read a paper besides its issuer: everybody of the portal, its recipients, or these without search finding it. */
public enum Circulation {
    PUBLIC,
    INTERNAL,
    RESTRICTED
}
