package doanket.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;

/** Asks what the portal would believe of a real provider, by the keys that it publishes. */
public final class BelievedTokens {

    private final String issuer;
    private final String nonce;

    public BelievedTokens(String issuer, String nonce) {
        this.issuer = issuer;
        this.nonce = nonce;
    }

    /** Who it is, if that client of the provider believes it. */
    public String by(String client, String token)
            throws BadJOSEException, JOSEException, ParseException, MalformedURLException {
        var keys = URI.create(issuer + "/protocol/openid-connect/certs").toURL();
        var source = JWKSourceBuilder.create(keys).build();
        return new IdTokens(issuer, client, source)
                .prove(JWTParser.parse(token), nonce)
                .who()
                .subject();
    }
}
