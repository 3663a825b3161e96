package doanket.identity;

import static doanket.identity.ForgedTokens.CLIENT;
import static doanket.identity.ForgedTokens.ISSUER;
import static doanket.identity.ForgedTokens.NONCE;
import static doanket.identity.ForgedTokens.SUBJECT;
import static doanket.identity.ForgedTokens.claims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a token of the provider must be to be believed. */
class IdTokensTest {

    private static final ForgedTokens PROVIDER = new ForgedTokens("provider");
    private static final ForgedTokens STRANGER = new ForgedTokens("stranger");

    private final IdTokens tokens = trusting(PROVIDER.published());

    @Test
    void believesWhatAKeyOfTheProviderSignedForThisPortalAndThisTab() throws Exception {
        var proven = tokens.prove(PROVIDER.rsa(claims(same -> {})), NONCE);

        assertThat(proven.who()).isEqualTo(new ProviderLink(ISSUER, SUBJECT));
        assertThat(tokens.prove(PROVIDER.signed(JWSAlgorithm.ES256, claims(same -> {})), NONCE)
                        .who())
                .isEqualTo(proven.who());
    }

    @Test
    void remembersWhatTheProviderCallsTheSessionWhereItTells() throws Exception {
        assertThat(tokens.prove(PROVIDER.rsa(claims(named -> named.claim("sid", "phien-01"))), NONCE)
                        .session())
                .isEqualTo("phien-01");
        assertThat(tokens.prove(PROVIDER.rsa(claims(same -> {})), NONCE).session())
                .isNull();
    }

    @Test
    void readsNothingOutOfGroupsAndNames() throws Exception {
        var boasting = claims(more -> more.claim("groups", List.of("admin"))
                .claim("roles", List.of("SYSTEM_ADMIN"))
                .claim("preferred_username", "quantri"));

        var proven = tokens.prove(PROVIDER.rsa(boasting), NONCE);

        assertThat(proven.who()).isEqualTo(new ProviderLink(ISSUER, SUBJECT));
    }

    @Test
    void refusesAnUnsignedToken() {
        assertRefused(ForgedTokens.unsigned(claims(same -> {})));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        assertRefused(PROVIDER.rsa(claims(other -> other.audience("another-portal"))));
    }

    @Test
    void refusesATokenForThisPortalThatWasGivenToAnother() {
        assertRefused(PROVIDER.rsa(claims(
                other -> other.audience(List.of(CLIENT, "another-portal")).claim("azp", "another-portal"))));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        assertRefused(PROVIDER.rsa(claims(other -> other.issuer("https://sso.vi.du/realms/khac"))));
    }

    @Test
    void refusesAKeyThatTheProviderDoesNotKnow() {
        assertRefused(STRANGER.rsa(claims(same -> {})));
    }

    @Test
    void refusesATokenThatHasExpired() {
        var past = Instant.now().minusSeconds(3_600);

        assertRefused(PROVIDER.rsa(
                claims(old -> old.issueTime(Date.from(past)).expirationTime(Date.from(past.plusSeconds(60))))));
    }

    @Test
    void refusesTheNonceOfAnotherTab() {
        assertRefused(PROVIDER.rsa(claims(other -> other.claim("nonce", "m".repeat(43)))));
        assertRefused(PROVIDER.rsa(claims(without -> without.claim("nonce", null))));
    }

    @Test
    void refusesOtherAlgorithmsWhateverTheTokenItselfSays() {
        assertRefused(PROVIDER.signed(JWSAlgorithm.RS512, claims(same -> {})));
        assertRefused(PROVIDER.mac(claims(same -> {})));
    }

    private void assertRefused(JWT token) {
        assertThatThrownBy(() -> tokens.prove(token, NONCE)).isInstanceOf(BadJOSEException.class);
    }

    private static IdTokens trusting(JWKSet keys) {
        return new IdTokens(ISSUER, CLIENT, new ImmutableJWKSet<>(keys));
    }
}
