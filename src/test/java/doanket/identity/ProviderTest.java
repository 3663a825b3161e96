package doanket.identity;

import static doanket.identity.ForgedTokens.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The portal's talk with a provider that a test plays. */
class ProviderTest {

    private static final ForgedTokens KEYS = new ForgedTokens("first");

    private final SignInAttempt attempt = SignInAttempt.fresh("/");
    private final List<String> asked = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private String issuer;
    private JWKSet published = KEYS.published();
    private String answer = "{}";
    private int answerStatus = 200;
    private Provider provider;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext(
                "/.well-known/openid-configuration", exchange -> say(exchange, 200, configuration(issuer)));
        server.createContext("/keys", exchange -> say(exchange, 200, published.toString()));
        server.createContext("/token", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            say(exchange, answerStatus, answer);
        });
        server.start();
        provider = new Provider(settings(issuer), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void theWayThereCarriesStateNonceAndTheChallengeButNotTheSecretBehindIt() {
        var door = provider.door(attempt).toString();

        assertThat(door)
                .startsWith(issuer + "/door?")
                .contains("response_type=code", "scope=openid", "client_id=" + CLIENT, "code_challenge_method=S256")
                .contains("state=" + attempt.state(), "nonce=" + attempt.nonce(), "code_challenge=")
                .contains("redirect_uri=http%3A%2F%2Fcong.vi.du%2Flogin%2Foidc%2Fcallback")
                .doesNotContain(attempt.verifier());
    }

    @Test
    void theCodeIsExchangedWithTheSecretOfThatTab() {
        answer = answer(token(KEYS));

        var proven = provider.prove(attempt, "code-1");

        assertThat(proven.who()).isEqualTo(new ProviderLink(issuer, ForgedTokens.SUBJECT));
        assertThat(asked)
                .singleElement()
                .asString()
                .contains("code=code-1", "code_verifier=" + attempt.verifier(), "grant_type=authorization_code");
    }

    @Test
    void aNewKeyIsFetchedWhenATokenNamesIt() {
        answer = answer(token(KEYS));
        provider.prove(attempt, "code-1");
        var fresh = new ForgedTokens("second");
        published = fresh.published();
        answer = answer(token(fresh));

        assertThat(provider.prove(attempt, "code-2").who().subject()).isEqualTo(ForgedTokens.SUBJECT);
    }

    @Test
    void anAnswerWithoutASignatureOrWithoutATokenIsDoubted() {
        answer = answer(ForgedTokens.unsigned(
                ForgedTokens.claims(own -> own.issuer(issuer).claim("nonce", attempt.nonce()))));
        assertThatThrownBy(() -> provider.prove(attempt, "code-1")).hasMessage("refused.providerDoubted");

        answer = "{\"access_token\":\"a\",\"token_type\":\"Bearer\"}";
        assertThatThrownBy(() -> provider.prove(attempt, "code-1")).hasMessage("refused.providerDoubted");
    }

    @Test
    void aWordAboutAnEndIsBelievedByTheSameKeys() {
        var word = KEYS.rsa(ForgedTokens.ending(own -> own.issuer(issuer)));

        assertThat(provider.ended(word.getParsedString()).subject()).isEqualTo(ForgedTokens.SUBJECT);
        assertThatThrownBy(() -> provider.ended(new ForgedTokens("stranger")
                        .rsa(ForgedTokens.ending(own -> own.issuer(issuer)))
                        .getParsedString()))
                .hasMessage("refused.providerDoubted");
        assertThatThrownBy(() -> provider.ended("no token")).hasMessage("refused.providerDoubted");
    }

    @Test
    void aCodeThatWasUsedBeforeIsDoubted() {
        answerStatus = 400;
        answer = "{\"error\":\"invalid_grant\"}";

        assertThatThrownBy(() -> provider.prove(attempt, "code-1")).hasMessage("refused.providerDoubted");
    }

    @Test
    void nobodyIsSentToAProviderThatDoesNotAnswer() {
        stop();

        assertThatThrownBy(() -> provider.door(attempt)).hasMessage("refused.providerAway");
        assertThat(provider.exit("x")).isEmpty();
    }

    @Test
    void nobodyIsSentToAProviderThatClaimsToBeAnother() {
        server.removeContext("/.well-known/openid-configuration");
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> say(exchange, 200, configuration("https://khac.vi.du")));

        assertThatThrownBy(() -> provider.door(attempt)).hasMessage("refused.providerAway");
    }

    @Test
    void onlyTlsOrTheMachineItselfIsSafe() {
        assertThat(OidcSettings.isSafe(URI.create("https://sso.vi.du/x"))).isTrue();
        assertThat(OidcSettings.isSafe(URI.create("http://localhost:1/x"))).isTrue();
        assertThat(OidcSettings.isSafe(URI.create("http://sso.vi.du/x"))).isFalse();
        assertThat(OidcSettings.isSafe(null)).isFalse();
    }

    @Test
    void aSilentProviderHoldsUpNobodyForLong() {
        server.removeContext("/.well-known/openid-configuration");
        server.createContext("/.well-known/openid-configuration", exchange -> rest());
        var begun = Clock.systemUTC().instant();

        assertThatThrownBy(() -> provider.door(attempt)).hasMessage("refused.providerAway");
        assertThatThrownBy(() -> provider.door(attempt)).hasMessage("refused.providerAway");

        assertThat(Duration.between(begun, Clock.systemUTC().instant())).isLessThan(Duration.ofSeconds(10));
    }

    private void rest() {
        try {
            over.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JWT token(ForgedTokens keys) {
        return keys.rsa(ForgedTokens.claims(own -> own.issuer(issuer).claim("nonce", attempt.nonce())));
    }

    private static String answer(JWT token) {
        return "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + token.getParsedString() + "\"}";
    }

    private String configuration(String claimed) {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%2$s/door","token_endpoint":"%2$s/token","jwks_uri":"%2$s/keys",
                 "subject_types_supported":["public"],"response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(claimed, issuer);
    }

    private static OidcSettings settings(String issuer) {
        return new OidcSettings(issuer, CLIENT, "secret", "Tỉnh", URI.create("http://cong.vi.du"));
    }

    @Test
    void anIssuerThatIsNoAddressIsNone() {
        var portal = URI.create("http://cong.vi.du");

        assertThat(new OidcSettings("https://dang nhap.vi.du", CLIENT, "secret", "Tỉnh", portal).isSafe())
                .isFalse();
        assertThat(new OidcSettings("https://dang-nhap.vi.du", CLIENT, "secret", "Tỉnh", portal).isSafe())
                .isTrue();
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
