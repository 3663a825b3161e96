package doanket.identity;

import doanket.platform.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks at what the installation says of signing in before anybody signs in: the portal does not start with a word that it does
 * not know, and says in the server's log which roles it was told to guard that nobody can hold.
 */
@ApplicationScoped
class SettingsCheck {

    private static final Logger LOG = Logger.getLogger(SettingsCheck.class.getName());
    private static final int ABOVE_ALL = Integer.MAX_VALUE;

    private final AccountRepository accounts;

    protected SettingsCheck() { // for the CDI proxy
        this(null);
    }

    @Inject
    SettingsCheck(AccountRepository accounts) {
        this.accounts = accounts;
    }

    void start(@Observes @Priority(500) @Initialized(ApplicationScoped.class) Object event) {
        Settings.isOn("doanket.cookie.secure", true);
        Settings.isOn("doanket.ldap.starttls", false);
        LocalRule.ofInstallation(Optional.empty());
        var unknown = new TreeSet<>(DemandedFactor.ofInstallation());
        if (!unknown.isEmpty()) {
            accounts.roles(ABOVE_ALL).forEach(role -> unknown.remove(role.code()));
        }
        if (!unknown.isEmpty()) {
            LOG.log(Level.SEVERE, "doanket.factor.roles guards nobody by these: there is no such role: {0}", unknown);
        }
    }
}
