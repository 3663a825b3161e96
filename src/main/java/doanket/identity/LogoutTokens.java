package doanket.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Identifier;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.time.Clock;
import java.time.Duration;

/**
 * Believes what the provider says of an end only if it is signed as its tokens of sign-ins are, for this portal, now, and says so
 * itself: a token of a sign-in, which carries a nonce, ends nothing. Source: OpenID Connect Back-Channel Logout 1.0, section 2.6.
 */
class LogoutTokens {

    private static final Duration ASKEW = Duration.ofMinutes(1);

    private final LogoutTokenValidator validator;
    private final Clock clock;

    LogoutTokens(String issuer, String clientId, JWKSource<SecurityContext> keys, Clock clock) {
        this.validator = new LogoutTokenValidator(
                new Issuer(issuer),
                new ClientID(clientId),
                new JWSVerificationKeySelector<>(IdTokens.ALGORITHMS, keys),
                null);
        this.clock = clock;
    }

    /** Throws {@link BadJOSEException} for what is not to be believed, and its sibling where the keys cannot be had. */
    EndedAtProvider prove(JWT token) throws BadJOSEException, JOSEException {
        var claims = validator.validate(token);
        if (claims.getIssueTime().toInstant().isAfter(clock.instant().plus(ASKEW))) {
            throw new BadJWTException("Issued in the future");
        }
        var word = claims.getJWTID().getValue();
        if (word.length() > EndedAtProvider.LONGEST_WORD) {
            throw new BadJWTException("Its name is too long");
        }
        return new EndedAtProvider(
                claims.getIssuer().getValue(),
                value(claims.getSubject()),
                value(claims.getSessionID()),
                word,
                claims.getExpirationTime().toInstant().plus(ASKEW));
    }

    private static String value(Identifier named) {
        return named == null ? null : named.getValue();
    }
}
