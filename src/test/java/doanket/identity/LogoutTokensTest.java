package doanket.identity;

import static doanket.identity.ForgedTokens.CLIENT;
import static doanket.identity.ForgedTokens.ISSUER;
import static doanket.identity.ForgedTokens.NONCE;
import static doanket.identity.ForgedTokens.SESSION;
import static doanket.identity.ForgedTokens.SUBJECT;
import static doanket.identity.ForgedTokens.claims;
import static doanket.identity.ForgedTokens.ending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet.Builder;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the provider's word about an end must be to end anything. */
class LogoutTokensTest {

    private static final ForgedTokens PROVIDER = new ForgedTokens("provider");
    private static final ForgedTokens STRANGER = new ForgedTokens("stranger");

    private final LogoutTokens tokens =
            new LogoutTokens(ISSUER, CLIENT, new ImmutableJWKSet<>(PROVIDER.published()), Clock.systemUTC());

    @Test
    void believesWhoAndWhichSessionIsOut() throws Exception {
        var ended = tokens.prove(PROVIDER.rsa(ending(same -> same.jwtID("word-1"))));

        assertThat(ended)
                .returns(ISSUER, EndedAtProvider::issuer)
                .returns(SUBJECT, EndedAtProvider::subject)
                .returns(SESSION, EndedAtProvider::session)
                .returns("word-1", EndedAtProvider::word);
        assertThat(ended.ends()).isAfter(Instant.now());
    }

    @Test
    void oneOfPersonAndSessionIsEnough() throws Exception {
        assertThat(tokens.prove(PROVIDER.rsa(ending(person -> person.claim("sid", null)))))
                .returns(SUBJECT, EndedAtProvider::subject)
                .returns(null, EndedAtProvider::session);
        assertThat(tokens.prove(PROVIDER.rsa(ending(session -> session.subject(null)))))
                .returns(null, EndedAtProvider::subject)
                .returns(SESSION, EndedAtProvider::session);
        assertRefused(neither -> neither.subject(null).claim("sid", null));
    }

    @Test
    void theTokenOfASignInEndsNothing() {
        assertRefused(PROVIDER.rsa(claims(same -> {})));
        assertRefused(withNonce -> withNonce.claim("nonce", NONCE));
    }

    @Test
    void aWordAboutSomethingElseEndsNothing() {
        assertRefused(none -> none.claim("events", null));
        assertRefused(other -> other.claim("events", Map.of("https://vi.du/event/khac", Map.of())));
        assertRefused(shapeless -> shapeless.claim("events", "http://schemas.openid.net/event/backchannel-logout"));
    }

    @Test
    void refusesAnotherIssuerAndAnotherAudience() {
        assertRefused(other -> other.issuer("https://sso.vi.du/realms/khac"));
        assertRefused(other -> other.audience("another-portal"));
        assertRefused(other -> other.audience(List.of()));
    }

    @Test
    void refusesWhatIsOverAndWhatIsYetToCome() {
        var now = Instant.now();

        assertRefused(over ->
                over.issueTime(Date.from(now.minusSeconds(3_600))).expirationTime(Date.from(now.minusSeconds(3_000))));
        assertRefused(endless -> endless.expirationTime(null));
        assertRefused(undated -> undated.issueTime(null));
        assertRefused(future ->
                future.issueTime(Date.from(now.plusSeconds(600))).expirationTime(Date.from(now.plusSeconds(900))));
    }

    @Test
    void refusesAWordWithoutANameByWhichItWouldBeKnownAgain() {
        assertRefused(nameless -> nameless.jwtID(null));
        assertRefused(endless -> endless.jwtID("x".repeat(EndedAtProvider.LONGEST_WORD + 1)));
    }

    @Test
    void refusesKeysAndAlgorithmsThatTheProviderDoesNotUse() {
        assertRefused(STRANGER.rsa(ending(same -> {})));
        assertRefused(ForgedTokens.unsigned(ending(same -> {})));
        assertRefused(PROVIDER.signed(JWSAlgorithm.RS512, ending(same -> {})));
        assertRefused(PROVIDER.mac(ending(same -> {})));
    }

    private void assertRefused(Consumer<Builder> change) {
        assertRefused(PROVIDER.rsa(ending(change)));
    }

    private void assertRefused(JWT token) {
        assertThatThrownBy(() -> tokens.prove(token)).isInstanceOf(BadJOSEException.class);
    }
}
