package doanket.emulation;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For scoring oneself and objecting: one must be of the unit; whoever stands above it only looks on. */
@ApplicationScoped
class ScoreScopes implements ScopeSource {

    private final SheetRepository sheets;

    protected ScoreScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    ScoreScopes(SheetRepository sheets) {
        this.sheets = sheets;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return sheets.sheet((UUID) key)
                .map(sheet -> new Scope(null, null, List.of(Audience.key(sheet.unit(), false, null, null))));
    }
}
