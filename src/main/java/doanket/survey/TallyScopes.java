package doanket.survey;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For reading sums: those who count, verify or lead, and whoever reads over the first; once posted, everybody of the area. */
@ApplicationScoped
class TallyScopes implements ScopeSource {

    private final TallyRepository tallies;

    protected TallyScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    TallyScopes(TallyRepository tallies) {
        this.tallies = tallies;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return tallies.sides((UUID) key).map(TallyScopes::scope);
    }

    static Scope scope(Sides sides) {
        return sides.state() == TallyState.POSTED
                ? posted(sides.keeper(), sides.area())
                : new Scope(sides.keeper(), null, Audience.keys(sides.insiders()));
    }

    static Scope posted(UUID keeper, UUID area) {
        return new Scope(
                keeper, null, List.of(Audience.key(area, true, null, null), Audience.key(keeper, true, null, null)));
    }
}
