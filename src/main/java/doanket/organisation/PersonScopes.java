package doanket.organisation;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * A person belongs to the unit of the main post; without any post, to the country. So nobody gets hold of somebody else's
 * people by giving them a further post.
 */
@ApplicationScoped
class PersonScopes implements ScopeSource {

    private final StaffRepository staff;

    protected PersonScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    PersonScopes(StaffRepository staff) {
        this.staff = staff;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return staff.unitOf((UUID) key).map(Scope::of);
    }
}
