package doanket.identity;

import doanket.platform.PortalDatabase;
import doanket.platform.Secret;
import doanket.platform.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Fills a new embedded database with the demo ({@code doanket.demo}, on by default there), once, and leaves the table of
 * accounts in a file that only its owner can read.
 */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());
    private static final String TABLE = "demo-accounts.txt";

    private final DemoAccounts accounts;
    private final DemoLoading loading;
    private final CurrentUser user;

    protected DemoStart() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    DemoStart(DemoAccounts accounts, DemoLoading loading, CurrentUser user) {
        this.accounts = accounts;
        this.loading = loading;
        this.user = user;
    }

    @ActivateRequestContext
    void start(@Observes @Priority(1000) @Initialized(ApplicationScoped.class) Object event) {
        if (!Settings.isOn("doanket.demo", PortalDatabase.isEmbedded())) {
            return;
        }
        user.becomeSystem();
        if (accounts.areThere()) {
            accounts.applyConfiguredPassword();
            return;
        }
        long begun = System.nanoTime();
        loading.load();
        LOG.log(Level.INFO, "Demo data loaded in {0} ms", (System.nanoTime() - begun) / 1_000_000);
    }

    static void tell(List<DemoAccount> demo, String password) {
        var table = new StringBuilder();
        table.append("Demo accounts, all with the password: ").append(password).append('\n');
        demo.forEach(account -> table.append(String.format("  %-16s %s%n", account.username(), account.does())));
        try {
            var file = Settings.dataDir().resolve(TABLE);
            Files.createDirectories(file.getParent());
            Files.writeString(Secret.createPrivate(file), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
