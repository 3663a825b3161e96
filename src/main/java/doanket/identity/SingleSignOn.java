package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * Signing in at the installation's provider (OpenID Connect), beside the accounts that the portal keeps itself. The provider
 * says who somebody is; what that person may is the portal's to say: no account is made and no role comes with it.
 */
@ApplicationScoped
public class SingleSignOn {

    private final ProviderSignIns signIns;
    private final Optional<OidcSettings> settings;
    private final Optional<Provider> provider;
    private final LocalRule rule;
    private final LogoutGate gate = new LogoutGate();
    private final Clock clock;

    protected SingleSignOn() { // for the CDI proxy
        this.signIns = null;
        this.settings = Optional.empty();
        this.provider = Optional.empty();
        this.rule = null;
        this.clock = null;
    }

    @Inject
    SingleSignOn(ProviderSignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
        this.settings = OidcSettings.ofInstallation();
        this.provider = settings.map(named -> new Provider(named, clock));
        this.rule = LocalRule.ofInstallation(settings.map(OidcSettings::label));
    }

    /** What people call the provider; nothing where the installation has none. */
    public Optional<String> label() {
        return settings.map(OidcSettings::label);
    }

    /** Whether the portal's own passwords open emergency accounts only. */
    public boolean isDemanded() {
        return rule.onlyEmergency();
    }

    /** Whose word a link is about; nothing where the installation has none. */
    Optional<String> issuer() {
        return settings.map(OidcSettings::issuer);
    }

    /** Where a browser has to go. Refuses where there is no provider, or none that answers. */
    public URI door(SignInAttempt attempt) {
        return provider().door(attempt);
    }

    /**
     * Opens a session as the local sign-in does, or gives the one back that this browser began there a moment ago. Refuses what the provider refused, what it does not confirm, an answer of
     * another provider, and whoever has no account that is linked and open; who that is at the provider is told then.
     */
    public SessionToken finish(
            SignInAttempt attempt, ProviderAnswer answer, Origin origin, Optional<SessionToken> there) {
        var named = settings.orElseThrow(IdentityRefused::noProvider);
        if (answer.issuer() != null && !answer.issuer().equals(named.issuer())) {
            throw IdentityRefused.providerDoubted(named.label());
        }
        if (answer.error() != null || answer.code() == null || answer.code().isBlank()) {
            throw IdentityRefused.providerDenied(named.label());
        }
        var proven = provider().prove(attempt, answer.code());
        return signIns.open(proven, origin, there)
                .orElseThrow(() ->
                        IdentityRefused.notLinked(named.label(), proven.who().subject()));
    }

    /** Where to go to sign out at the provider too, from a session that began there. */
    public Optional<URI> exit(SessionToken session) {
        return provider.flatMap(there -> signIns.tokenOf(session).flatMap(there::exit));
    }

    /**
     * Ends here, on every node, what the provider says has ended there: what began with that session of its, or all of that person.
     * Its word is signed and counts once; at most thirty that are not to be believed are looked at from one address in a quarter of
     * an hour.
     */
    public ProviderLogout end(String token, Origin origin) {
        var now = clock.instant();
        if (!gate.mayTell(origin.address(), now)) {
            return ProviderLogout.TOO_MANY;
        }
        if (!isTrue(token, origin)) {
            gate.doubted(origin.address(), now);
            return ProviderLogout.DOUBTED;
        }
        return ProviderLogout.DONE;
    }

    private boolean isTrue(String token, Origin origin) {
        try {
            return token != null && signIns.end(provider().ended(token), origin);
        } catch (IdentityRefused doubted) {
            return false;
        }
    }

    /** What an answer is that this browser did not ask for, or long ago, or has used. */
    public static IdentityRefused stale() {
        return IdentityRefused.attemptStale();
    }

    private Provider provider() {
        return provider.orElseThrow(IdentityRefused::noProvider);
    }
}
