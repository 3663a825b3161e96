package doanket.draft;

import doanket.identity.Allowed;
import doanket.identity.CurrentUser;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** One's own drafts: one per form, seen by nobody else, forgotten after 90 days. */
@ApplicationScoped
@Transactional
public class DraftService {

    public static final int MOST_BYTES = 2_000_000;

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9._:-]{0,119}");
    private static final Duration AGE = Duration.ofDays(90);

    private final DraftRepository drafts;
    private final CurrentUser user;
    private final Clock clock;

    protected DraftService() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    DraftService(DraftRepository drafts, CurrentUser user, Clock clock) {
        this.drafts = drafts;
        this.user = user;
        this.clock = clock;
    }

    @Allowed(Permission.SIGNED_IN)
    public Optional<Draft> find(String key) {
        return isKey(key) ? drafts.find(user.get().account(), key) : Optional.empty();
    }

    /**
     * Keeps the fields of a form, a JSON object of at most 2 MB. The tab says which draft it knows (null for none): another
     * one, kept meanwhile by another tab or machine, is not overwritten but handed back.
     */
    @Allowed(Permission.SIGNED_IN)
    public DraftKept keep(String key, String body, Instant known) {
        if (!isKey(key)) {
            throw DraftRefused.unreadable();
        }
        if (body.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw DraftRefused.tooLarge();
        }
        var account = user.get().account();
        var draft = new Draft(body, now());
        if (drafts.keep(account, key, draft, known == null ? Instant.EPOCH : known)) {
            return new DraftKept(true, draft.updatedAt(), null);
        }
        var stored = drafts.find(account, key).orElseThrow();
        return new DraftKept(false, stored.updatedAt(), stored.body());
    }

    /** The form was saved: nothing is offered back. Right also where there is no draft. */
    @Allowed(Permission.SIGNED_IN)
    public void drop(String key) {
        drop(key, null);
    }

    /**
     * The same, or its writer gave it up, in a tab that knows this draft (null for whichever there is): what another tab has
     * kept meanwhile stays. Returns the moment, which the tab has to know when it begins another one; empty where it stayed.
     */
    @Allowed(Permission.SIGNED_IN)
    public Optional<Instant> drop(String key, Instant known) {
        var now = now();
        return !isKey(key) || drafts.drop(user.get().account(), key, now, known) ? Optional.of(now) : Optional.empty();
    }

    private static boolean isKey(String key) {
        return key != null && KEY.matcher(key).matches();
    }

    /** As precise as the database keeps it, because it comes back as the sign of a known draft. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    int sweep() {
        return drafts.dropOlderThan(clock.instant().minus(AGE));
    }
}
