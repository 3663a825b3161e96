package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The one place that decides whether the current user may do something to an object. */
@ApplicationScoped
public class Access {

    private final CurrentUser user;
    private final Instance<UnitTree> tree;

    protected Access() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Access(CurrentUser user, Instance<UnitTree> tree) {
        this.user = user;
        this.tree = tree;
    }

    /** Reading is open to the audience, to the author and to whoever holds the permission over the unit; the rest to the last. */
    public boolean permits(Permission permission, Scope scope) {
        if (user.isSystem()) {
            return true;
        }
        return user.find()
                .filter(signedIn -> permits(signedIn, permission, scope))
                .isPresent();
    }

    /** The units for which the current user was given the permission, with or without what lies beneath them. */
    public List<UUID> unitsOf(Permission permission) {
        return user.find().stream()
                .flatMap(signedIn -> signedIn.grantsOf(permission).stream())
                .map(Grant::unit)
                .distinct()
                .toList();
    }

    private boolean permits(SignedIn signedIn, Permission permission, Scope scope) {
        if (!scope.audience().isEmpty()
                && signedIn.may(permission)
                && !Collections.disjoint(signedIn.audienceKeys(), scope.audience())) {
            return true;
        }
        if (signedIn.account().equals(scope.author()) && signedIn.may(permission)) {
            return true;
        }
        var path = pathOf(scope.unit());
        return signedIn.grants().stream().anyMatch(grant -> grant.covers(permission, path));
    }

    private List<UUID> pathOf(UUID unit) {
        return unit == null || tree.isUnsatisfied() ? List.of() : tree.get().pathOf(unit);
    }
}
