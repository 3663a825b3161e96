package doanket.identity;

import doanket.identity.Reading.Language;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Whoever acts or reads now, and the time it is. */
@ApplicationScoped
public class Actor {

    public static final Locale VIETNAMESE = new Locale("vi");

    /** Those in which the portal can be read. */
    public static final List<Locale> LANGUAGES = List.of(VIETNAMESE, Locale.ENGLISH);

    private final CurrentUser user;
    private final Access access;
    private final Clock clock;

    protected Actor() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    Actor(CurrentUser user, Access access, Clock clock) {
        this.user = user;
        this.access = access;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return VietnamTime.day(now());
    }

    /** Refuses the portal's own work, where nobody is to be named. */
    public Stamp stamp() {
        return stamp(user.get());
    }

    /** The same where the portal itself may act; it has nobody to name. */
    public Stamp stampOrPortal() {
        return user.find().map(this::stamp).orElseGet(() -> Stamp.ofPortal(now()));
    }

    private Stamp stamp(SignedIn by) {
        var post = by.post();
        return new Stamp(
                by.account(), by.fullName(), post == null ? null : post.id(), post == null ? "" : post.label(), now());
    }

    public SignedIn person() {
        return user.get();
    }

    /** Refuses where nobody is signed in. */
    public UUID account() {
        return user.get().account();
    }

    /** Nothing where the portal itself acts. */
    public Optional<UUID> accountOrNone() {
        return user.find().map(SignedIn::account);
    }

    /** The units of the posts held today, the one acted in first. */
    public List<UUID> units() {
        return actingFirst(
                user.find().stream().flatMap(reader -> reader.posts().stream()).map(Post::unit));
    }

    public boolean isMember(UUID unit) {
        return units().contains(unit);
    }

    /** The units for which the permission was given by name, the one acted in first. */
    public List<UUID> unitsOf(Permission permission) {
        return actingFirst(access.unitsOf(permission).stream());
    }

    private List<UUID> actingFirst(Stream<UUID> units) {
        var acting = user.find().map(SignedIn::unit).orElse(null);
        return units.distinct()
                .sorted((one, other) -> Boolean.compare(other.equals(acting), one.equals(acting)))
                .toList();
    }

    /** What somebody is called in that unit, or nothing. */
    public String titleIn(UUID unit) {
        return user.get().posts().stream()
                .filter(post -> post.unit().equals(unit))
                .map(Post::title)
                .findFirst()
                .orElse("");
    }

    /** Whether the permission is held anywhere. */
    public boolean holds(Permission permission) {
        return user.find().filter(reader -> reader.may(permission)).isPresent();
    }

    /** Whether a role covers that unit; never where there is none. */
    public boolean may(Permission permission, UUID unit) {
        return unit != null && access.permits(permission, Scope.of(unit));
    }

    public boolean may(Permission permission, Scope scope) {
        return access.permits(permission, scope);
    }

    public List<Grant> grantsOf(Permission permission) {
        return user.find().map(reader -> reader.grantsOf(permission)).orElse(List.of());
    }

    public Locale locale() {
        return readsEnglish() ? Locale.ENGLISH : VIETNAMESE;
    }

    public boolean readsEnglish() {
        return user.find()
                .filter(reader -> reader.reading().language() == Language.EN)
                .isPresent();
    }
}
