package doanket.identity;

/**
 * Who has signed in at the provider, what the session is called there (null where it tells no name), and its token that says so,
 * which it wants to see again when that person signs out.
 */
record ProvenAtProvider(ProviderLink who, String session, String token) {

    @Override
    public String toString() {
        return "ProvenAtProvider";
    }
}
