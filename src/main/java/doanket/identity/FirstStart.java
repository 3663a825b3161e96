package doanket.identity;

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
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens the account of the first administrator ({@code doanket.admin.username}) where nothing else has opened any, and leaves
 * its first password in a file that only its owner can read, until it has been changed.
 */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());
    private static final String FILE = "first-administrator.txt";

    private final FirstAdministrator administrator;
    private final CurrentUser user;

    protected FirstStart() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    FirstStart(FirstAdministrator administrator, CurrentUser user) {
        this.administrator = administrator;
        this.user = user;
    }

    /** After the demo, which has administrators of its own. */
    @ActivateRequestContext
    void start(@Observes @Priority(1100) @Initialized(ApplicationScoped.class) Object event) {
        user.becomeSystem();
        var username = Settings.get("doanket.admin.username", "quantri");
        var file = Settings.dataDir().resolve(FILE);
        try {
            var opened = administrator.openWhereThereIsNone(username);
            if (opened.isPresent()) {
                tell(opened.get(), file);
            } else if (Files.exists(file) && administrator.isTakenOver(username)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(OpenedAccount opened, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                Secret.createPrivate(file),
                "The first administrator: " + opened.username() + "\nPassword, to be changed at the first sign-in: "
                        + opened.password() + "\n");
        LOG.log(Level.INFO, "The first administrator''s account was opened; name and password are in {0}", file);
    }
}
