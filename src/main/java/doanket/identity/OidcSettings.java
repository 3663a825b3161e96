package doanket.identity;

import doanket.platform.PortalAddress;
import doanket.platform.Settings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;

/**
 * The provider of single sign-on as the installation names it: {@code doanket.oidc.issuer}, {@code .client.id},
 * {@code .client.secret} and {@code .label}; and where it sends people back to.
 */
record OidcSettings(String issuer, String clientId, String clientSecret, String label, URI portal) {

    private static final Logger LOG = Logger.getLogger(OidcSettings.class.getName());
    static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String USUAL_LABEL = "tài khoản chung";

    /** Nothing where the installation has no provider, or names it incompletely, which stands in the server's log. */
    static Optional<OidcSettings> ofInstallation() {
        var issuer = Settings.find("doanket.oidc.issuer").map(String::strip);
        var settings = issuer.flatMap(named -> Settings.find("doanket.oidc.client.id")
                .flatMap(id -> Settings.find("doanket.oidc.client.secret")
                        .flatMap(secret -> PortalAddress.configured()
                                .map(portal -> new OidcSettings(
                                        named,
                                        id,
                                        secret,
                                        Settings.get("doanket.oidc.label", USUAL_LABEL),
                                        URI.create(portal))))));
        if (issuer.isPresent() && settings.filter(OidcSettings::isSafe).isEmpty()) {
            LOG.severe(
                    "No single sign-on: doanket.oidc needs an https issuer, client id, client secret and the portal's address");
        }
        return settings.filter(OidcSettings::isSafe);
    }

    /** An issuer that is no address at all is none either. */
    boolean isSafe() {
        try {
            return isSafe(new URI(issuer));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Nobody can listen in or answer instead: TLS, or the machine itself. */
    static boolean isSafe(URI address) {
        return address != null
                && ("https".equals(address.getScheme()) || OWN_MACHINE.contains(String.valueOf(address.getHost())));
    }

    URI callback() {
        return URI.create(portal + "/login/oidc/callback");
    }

    URI signedOut() {
        return URI.create(portal + "/login");
    }

    @Override
    public String toString() {
        return "OidcSettings of " + issuer;
    }
}
