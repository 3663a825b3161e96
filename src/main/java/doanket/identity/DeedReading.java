package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What was done to an account or in a unit, for those who look after it. */
@ApplicationScoped
@Transactional
public class DeedReading {

    private static final int MOST = 20;

    private final Deeds deeds;

    protected DeedReading() { // for the CDI proxy
        this(null);
    }

    @Inject
    DeedReading(Deeds deeds) {
        this.deeds = deeds;
    }

    /** The last twenty, the latest first. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = AccountScopes.class)
    public List<DeedRow> ofAccount(UUID account) {
        return deeds.ofObject(account, MOST);
    }

    /** The last twenty that concern the unit itself, its people, posts and accounts, the latest first. */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public List<DeedRow> inUnit(UUID unit) {
        return deeds.inUnit(unit, MOST);
    }

    /**
     * The last deeds of these verbs, or kinds where one ends with a point, the latest first: what was set, for those who set it
     * and for auditors. Where {@code before} is not null, those before that one.
     */
    @Allowed(Permission.SETTINGS_READ)
    public List<DeedRow> ofSettings(List<String> verbs, UUID before, int most) {
        return deeds.ofVerbs(verbs, before, most);
    }
}
