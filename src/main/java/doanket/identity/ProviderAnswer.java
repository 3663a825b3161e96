package doanket.identity;

/** What a browser brings back from the provider: a code or an error, and who says so, where the provider tells (RFC 9207). */
public record ProviderAnswer(String code, String error, String issuer) {

    @Override
    public String toString() {
        return "ProviderAnswer";
    }
}
