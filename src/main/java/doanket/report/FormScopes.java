package doanket.report;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A form belongs to the unit that asks. */
@ApplicationScoped
class FormScopes implements ScopeSource {

    private final FormRepository forms;

    protected FormScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    FormScopes(FormRepository forms) {
        this.forms = forms;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return forms.find((UUID) key).map(form -> Scope.of(form.owner()));
    }
}
