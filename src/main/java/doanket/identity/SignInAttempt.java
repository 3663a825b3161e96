package doanket.identity;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/**
 * One tab on its way to the provider and back: three secrets of 256 bits that the answer has to fit, and where to go afterwards.
 * It lives in the browser that began it, so that an answer that another browser asked for opens nothing.
 */
public record SignInAttempt(String state, String nonce, String verifier, String next) {

    private static final int BYTES = 32;

    public static SignInAttempt fresh(String next) {
        return new SignInAttempt(
                new State(BYTES).getValue(), new Nonce(BYTES).getValue(), new CodeVerifier().getValue(), next);
    }

    @Override
    public String toString() {
        return "SignInAttempt";
    }
}
