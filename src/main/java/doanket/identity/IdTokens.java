package doanket.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.util.Set;

/**
 * Believes a token of the provider only if one of its keys signed it, by one of two algorithms whatever the token itself says,
 * for this portal, for this tab, and not long ago. Groups and roles in it are nobody's business here.
 */
class IdTokens {

    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

    private final IDTokenValidator validator;

    IdTokens(String issuer, String clientId, JWKSource<SecurityContext> keys) {
        validator = new IDTokenValidator(
                new Issuer(issuer), new ClientID(clientId), new JWSVerificationKeySelector<>(ALGORITHMS, keys), null);
    }

    /** Throws {@link BadJOSEException} for what is not to be believed, and its sibling where the keys cannot be had. */
    ProvenAtProvider prove(JWT token, String nonce) throws BadJOSEException, JOSEException {
        if (token == null) {
            throw new BadJWTException("No token");
        }
        var claims = validator.validate(token, new Nonce(nonce));
        var who = new ProviderLink(
                claims.getIssuer().getValue(), claims.getSubject().getValue());
        var session = claims.getSessionID();
        return new ProvenAtProvider(who, session == null ? null : session.getValue(), token.getParsedString());
    }
}
