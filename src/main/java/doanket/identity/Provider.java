package doanket.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The provider of single sign-on, as far as the portal talks with it: authorisation code with PKCE, and nothing asked but who it
 * is. It is asked anew for its addresses before somebody is sent there, so that nobody is sent to a machine that does not answer;
 * its keys are kept and fetched again when a token names one that is not known. No answer takes longer than three seconds.
 */
class Provider {

    private static final Logger LOG = Logger.getLogger(Provider.class.getName());
    private static final int PATIENCE = 3_000;
    private static final int MOST_BYTES = 200_000;
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final OidcSettings settings;
    private final Clock clock;
    private Instant asked = Instant.MIN;
    private OIDCProviderMetadata addresses;
    private IdTokens tokens;
    private LogoutTokens logoutTokens;
    private URI keys;
    private boolean away;

    Provider(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Where to send somebody's browser. Refuses if the provider does not answer. */
    URI door(SignInAttempt attempt) {
        var request = new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope("openid"),
                        new ClientID(settings.clientId()),
                        settings.callback())
                .endpointURI(addresses().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .build();
        return request.toURI();
    }

    /** Who it was. Refuses what the provider does not confirm, and if it does not answer. */
    ProvenAtProvider prove(SignInAttempt attempt, String code) {
        try {
            var response =
                    OIDCTokenResponseParser.parse(tokenRequest(attempt, code).send());
            if (!response.indicatesSuccess()) {
                throw refused("the code was not taken", null);
            }
            var success = (OIDCTokenResponse) response.toSuccessResponse();
            return tokens().prove(success.getOIDCTokens().getIDToken(), attempt.nonce());
        } catch (BadJOSEException | com.nimbusds.oauth2.sdk.ParseException e) {
            throw refused("its answer is not to be believed", e);
        } catch (IOException | JOSEException e) {
            throw away(e);
        }
    }

    /** What has ended there. Refuses what the provider did not say, and if it does not answer. */
    EndedAtProvider ended(String token) {
        try {
            return logoutTokens().prove(JWTParser.parse(token));
        } catch (BadJOSEException | ParseException e) {
            throw refused("a word of its about an end is not to be believed", e);
        } catch (JOSEException e) {
            throw away(e);
        }
    }

    private HTTPRequest tokenRequest(SignInAttempt attempt, String code) {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), settings.callback(), new CodeVerifier(attempt.verifier()));
        var portal = new ClientSecretBasic(new ClientID(settings.clientId()), new Secret(settings.clientSecret()));
        var request = new TokenRequest.Builder(addresses().getTokenEndpointURI(), portal, grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        request.setFollowRedirects(false);
        return request;
    }

    /** Where to send somebody who has signed out of the portal; nothing where the provider has no such address, or is away. */
    Optional<URI> exit(String token) {
        try {
            return Optional.ofNullable(addresses().getEndSessionEndpointURI())
                    .filter(OidcSettings::isSafe)
                    .map(exit -> leaving(exit, token));
        } catch (IdentityRefused gone) {
            return Optional.empty();
        }
    }

    private URI leaving(URI exit, String token) {
        try {
            return new LogoutRequest(exit, JWTParser.parse(token), settings.signedOut(), null).toURI();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized IdTokens tokens() {
        addresses();
        return tokens;
    }

    private synchronized LogoutTokens logoutTokens() {
        addresses();
        return logoutTokens;
    }

    /** Those who come while it is being asked wait for that one answer, so that a silent provider holds up nobody twice. */
    private synchronized OIDCProviderMetadata addresses() {
        var now = clock.instant();
        if (asked.plus(FRESH).isBefore(now)) {
            ask();
            asked = clock.instant();
        }
        if (away) {
            throw IdentityRefused.providerAway(settings.label());
        }
        return addresses;
    }

    private void ask() {
        try {
            var told = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE, PATIENCE);
            take(told);
            away = false;
        } catch (IOException | GeneralException e) {
            LOG.log(Level.WARNING, "The provider of single sign-on does not answer", e);
            away = true;
        }
    }

    private void take(OIDCProviderMetadata told) throws IOException {
        if (!OidcSettings.isSafe(told.getAuthorizationEndpointURI())
                || !OidcSettings.isSafe(told.getTokenEndpointURI())
                || !OidcSettings.isSafe(told.getJWKSetURI())) {
            throw new IOException("an address of the provider is missing or not https");
        }
        if (!told.getJWKSetURI().equals(keys)) {
            keys = told.getJWKSetURI();
            var source = JWKSourceBuilder.<SecurityContext>create(
                            keys.toURL(), new DefaultResourceRetriever(PATIENCE, PATIENCE, MOST_BYTES))
                    .refreshAheadCache(false)
                    .build();
            tokens = new IdTokens(settings.issuer(), settings.clientId(), source);
            logoutTokens = new LogoutTokens(settings.issuer(), settings.clientId(), source, clock);
        }
        addresses = told;
    }

    private IdentityRefused away(Exception why) {
        LOG.log(Level.WARNING, "The provider of single sign-on does not answer", why);
        return IdentityRefused.providerAway(settings.label());
    }

    private IdentityRefused refused(String what, Exception why) {
        LOG.log(Level.WARNING, "What came from the provider was refused: " + what, why);
        return IdentityRefused.providerDoubted(settings.label());
    }
}
