package doanket.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** A provider's keys in the hands of a test, which signs with them what no honest provider would. */
final class ForgedTokens {

    static final String ISSUER = "https://sso.vi.du/realms/tinh";
    static final String CLIENT = "doanket";
    static final String NONCE = "n".repeat(43);
    static final String SESSION = "phien-01";
    static final String SUBJECT = "9d0f7c1e-an";

    private static final int BITS = 2048;
    private static final long MINUTES = 5;

    private final RSAKey rsa;
    private final ECKey ec;

    ForgedTokens(String name) {
        try {
            rsa = new RSAKeyGenerator(BITS).keyID(name + "-rsa").generate();
            ec = new ECKeyGenerator(Curve.P_256).keyID(name + "-ec").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    JWKSet published() {
        return new JWKSet(List.of(rsa.toPublicJWK(), ec.toPublicJWK()));
    }

    /** As a provider would say it, but for what is changed. */
    static JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(CLIENT)
                .subject(SUBJECT)
                .claim("nonce", NONCE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(MINUTES * 60)));
        change.accept(claims);
        return claims.build();
    }

    /** As a provider would say that somebody is out, but for what is changed. */
    static JWTClaimsSet ending(Consumer<JWTClaimsSet.Builder> change) {
        return claims(token -> {
            token.claim("nonce", null)
                    .claim("sid", SESSION)
                    .jwtID("word-" + UUID.randomUUID())
                    .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
            change.accept(token);
        });
    }

    JWT rsa(JWTClaimsSet claims) {
        return signed(JWSAlgorithm.RS256, claims);
    }

    JWT signed(JWSAlgorithm algorithm, JWTClaimsSet claims) {
        try {
            boolean withRsa = JWSAlgorithm.Family.RSA.contains(algorithm);
            var header = new JWSHeader.Builder(algorithm)
                    .keyID(withRsa ? rsa.getKeyID() : ec.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(withRsa ? new RSASSASigner(rsa) : new ECDSASigner(ec));
            return JWTParser.parse(token.serialize());
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed with the public key as if it were a secret shared with the portal. */
    JWT mac(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(rsa.getKeyID())
                            .build(),
                    claims);
            token.sign(new MACSigner(rsa.toRSAPublicKey().getEncoded()));
            return JWTParser.parse(token.serialize());
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    static JWT unsigned(JWTClaimsSet claims) {
        try {
            return JWTParser.parse(new PlainJWT(claims).serialize());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
