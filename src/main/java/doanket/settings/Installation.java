package doanket.settings;

import doanket.identity.Rounds;
import doanket.web.Brand;
import doanket.web.BrandSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * What this installation has set for itself, as pages and mails ask for it without a statement: read when the node starts,
 * after a change on this node, and every twenty seconds for those on others.
 */
@ApplicationScoped
public class Installation implements BrandSource {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final SettingLoading loading;
    private volatile Brand brand = Brand.OWN;
    private volatile MailManner mail = MailManner.OWN;

    protected Installation() { // for the CDI proxy
        this(null);
    }

    @Inject
    Installation(SettingLoading loading) {
        this.loading = loading;
    }

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event, Rounds rounds) {
        rounds.every(Duration.ZERO, PAUSE, this::read);
    }

    synchronized void read() {
        for (var kept : loading.latest()) {
            if (kept.kind().equals(LookBody.KIND)) {
                brand = LookBody.brand(kept.version(), kept.body());
            } else {
                mail = MailManner.of(kept.version(), kept.body());
            }
        }
    }

    @Override
    public Brand brand() {
        return brand;
    }

    public MailManner mail() {
        return mail;
    }

    /** The picture that has this hash, a PNG; anybody may see it, for it stands on the page of signing in. */
    public Optional<byte[]> emblem(String hash) {
        return loading.emblem(hash);
    }

    /** The style that puts this colour, six hexadecimal digits, in place of the portal's own. */
    public static String sheet(String colour) {
        return Accent.of("#" + colour).sheet();
    }
}
