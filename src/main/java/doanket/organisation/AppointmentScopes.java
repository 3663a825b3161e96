package doanket.organisation;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A post belongs to the unit it is held in. */
@ApplicationScoped
class AppointmentScopes implements ScopeSource {

    private final AppointmentRepository appointments;

    protected AppointmentScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    AppointmentScopes(AppointmentRepository appointments) {
        this.appointments = appointments;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return appointments.appointment((UUID) key).map(post -> Scope.of(post.unit()));
    }
}
