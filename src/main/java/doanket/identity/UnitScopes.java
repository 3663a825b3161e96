package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** For methods whose first argument is the id of a unit: the permission must cover that unit. */
@ApplicationScoped
public class UnitScopes implements ScopeSource {

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return Optional.ofNullable((UUID) key).map(Scope::of);
    }
}
