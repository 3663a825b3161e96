package doanket.notification;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A notification is its reader's alone; to everybody else it is unknown. */
@ApplicationScoped
class NotificationScopes implements ScopeSource {

    private final NotificationRepository notifications;

    protected NotificationScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    NotificationScopes(NotificationRepository notifications) {
        this.notifications = notifications;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return Optional.ofNullable((UUID) key).flatMap(notifications::owner).map(owner -> Scope.of(null, owner));
    }
}
