package doanket.identity;

/** Who has signed in at the provider, and its token that says so, which it wants to see again when that person signs out. */
record ProvenAtProvider(ProviderLink who, String token) {

    @Override
    public String toString() {
        return "ProvenAtProvider";
    }
}
