package doanket.news;

import doanket.identity.Access;
import doanket.identity.CurrentUser;
import doanket.identity.Grant;
import doanket.identity.Permission;
import doanket.identity.Reading.Language;
import doanket.identity.Scope;
import doanket.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Whoever acts or reads now, and the time it is. */
@ApplicationScoped
class Actor {

    private static final Locale VIETNAMESE = new Locale("vi");

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

    Instant now() {
        return clock.instant();
    }

    Stamp stamp() {
        return Stamp.of(user.get(), now());
    }

    SignedIn person() {
        return user.get();
    }

    UUID account() {
        return user.get().account();
    }

    /** Whether the permission is held anywhere. */
    boolean holds(Permission permission) {
        return user.find().filter(reader -> reader.may(permission)).isPresent();
    }

    Locale locale() {
        return readsEnglish() ? Locale.ENGLISH : VIETNAMESE;
    }

    boolean readsEnglish() {
        return user.find()
                .filter(reader -> reader.reading().language() == Language.EN)
                .isPresent();
    }

    /** Whether a role covers that unit. */
    boolean may(Permission permission, UUID unit) {
        return access.permits(permission, Scope.of(unit));
    }

    List<Grant> grantsOf(Permission permission) {
        return user.find().map(reader -> reader.grantsOf(permission)).orElse(List.of());
    }
}
