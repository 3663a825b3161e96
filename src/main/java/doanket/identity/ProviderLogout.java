package doanket.identity;

/** What becomes of the provider's word that something has ended there. */
public enum ProviderLogout {
    /** Whatever the portal had open of it is closed. */
    DONE,
    /** Not to be believed, or used before: it all looks the same. */
    DOUBTED,
    /** Too many that were not to be believed from that address. */
    TOO_MANY
}
