package doanket.identity;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import doanket.platform.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * The directory of the installation: where it is ({@code doanket.ldap.url}, {@code .starttls}, {@code .ca}), and how a user name
 * becomes an entry: by a pattern ({@code .user.dn}), or by a search as somebody who may.
 */
record DirectorySettings(String url, boolean startTls, Path authorities, String pattern, Search search) {

    /** {@code doanket.ldap.search.base} and {@code .filter}, as {@code doanket.ldap.bind.dn} with {@code .password}. */
    record Search(String base, String filter, String name, String password) {

        @Override
        public String toString() {
            return "Search in " + base;
        }
    }

    static final String PLACE = "{0}";

    private static final Logger LOG = Logger.getLogger(DirectorySettings.class.getName());
    private static final String LDAPS = "ldaps";

    /** Nothing where the installation has no directory, or names it so that passwords would go there in the clear. */
    static Optional<DirectorySettings> ofInstallation() {
        var named = Settings.find("doanket.ldap.url")
                .map(url -> new DirectorySettings(
                        url,
                        Settings.isOn("doanket.ldap.starttls", false),
                        Settings.find("doanket.ldap.ca").map(Path::of).orElse(null),
                        Settings.get("doanket.ldap.user.dn", null),
                        Settings.find("doanket.ldap.search.base")
                                .map(DirectorySettings::search)
                                .orElse(null)));
        if (named.isPresent() && !named.get().isSound()) {
            LOG.severe("No directory: doanket.ldap needs ldaps or StartTLS, and a pattern or a search base");
        }
        return named.filter(DirectorySettings::isSound);
    }

    private static Search search(String base) {
        return new Search(
                base,
                Settings.get("doanket.ldap.search.filter", "(uid=" + PLACE + ")"),
                Settings.get("doanket.ldap.bind.dn", ""),
                Settings.get("doanket.ldap.bind.password", ""));
    }

    /** Passwords leave this machine under TLS only. */
    boolean isSound() {
        try {
            var address = address();
            return (isTls() || startTls || OidcSettings.OWN_MACHINE.contains(address.getHost()))
                    && (pattern != null && pattern.contains(PLACE)
                            || search != null && search.filter().contains(PLACE));
        } catch (LDAPException e) {
            return false;
        }
    }

    LDAPURL address() throws LDAPException {
        return new LDAPURL(url);
    }

    boolean isTls() throws LDAPException {
        return LDAPS.equals(address().getScheme());
    }
}
