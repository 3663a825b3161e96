package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The one place that decides whether the current user may do something to an object. */
@ApplicationScoped
public class Access {

    /** What members of a unit may do with what their unit is addressed by; the rest is for those whose permission covers its owner. */
    private static final Set<Permission> ADDRESSED = EnumSet.of(
            Permission.SIGNED_IN,
            Permission.UNIT_READ,
            Permission.FILE_UPLOAD,
            Permission.NEWS_READ,
            Permission.MEETING_READ,
            Permission.DOCUMENT_READ,
            Permission.DOCUMENT_RECEIVE,
            Permission.TASK_READ,
            Permission.TASK_WORK,
            Permission.CAMPAIGN_READ,
            Permission.SURVEY_WRITE,
            Permission.EMULATION_SCORE,
            Permission.OPINION_READ,
            Permission.REPORT_READ,
            Permission.REPORT_WRITE);

    /** What concerns a unit itself and its people ends with it; its papers, articles, tasks and figures are looked after by the unit after it. */
    private static final Set<Permission> ENDING = EnumSet.of(
            Permission.UNIT_MANAGE,
            Permission.PEOPLE_MANAGE,
            Permission.ROLE_GRANT,
            Permission.CATALOGUE_MANAGE,
            Permission.NOTIFICATION_MANAGE,
            Permission.RIGHTS_READ,
            Permission.SETTINGS_READ,
            Permission.AUDIT_READ);

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

    /**
     * Reading is open to the audience, to the author and to whoever holds the permission over the unit, or over the one that came
     * after it; the rest to the last two.
     */
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
        if (ADDRESSED.contains(permission)
                && signedIn.may(permission)
                && !Collections.disjoint(signedIn.audienceKeys(), scope.audience())) {
            return true;
        }
        if (signedIn.account().equals(scope.author()) && signedIn.may(permission)) {
            return true;
        }
        return covers(signedIn, permission, scope.unit())
                || !ENDING.contains(permission) && covers(signedIn, permission, heirOf(scope.unit()));
    }

    private boolean covers(SignedIn signedIn, Permission permission, UUID unit) {
        var path = pathOf(unit);
        return signedIn.grants().stream().anyMatch(grant -> grant.covers(permission, path));
    }

    private UUID heirOf(UUID unit) {
        return unit == null || tree.isUnsatisfied() ? null : tree.get().heirOf(unit);
    }

    /** Whether everything lies beneath that unit. */
    boolean isTop(UUID unit) {
        return tree.isUnsatisfied() || tree.get().root().equals(unit);
    }

    /** The unit itself and all above it, nearest first. */
    List<UUID> pathOf(UUID unit) {
        return unit == null || tree.isUnsatisfied() ? List.of() : tree.get().pathOf(unit);
    }
}
