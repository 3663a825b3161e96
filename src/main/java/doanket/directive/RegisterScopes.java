package doanket.directive;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A register is its issuer's; of one that is closed, that of the unit after it. */
@ApplicationScoped
class RegisterScopes implements ScopeSource {

    private final RegisterReading registers;

    protected RegisterScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    RegisterScopes(RegisterReading registers) {
        this.registers = registers;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return Optional.ofNullable((UUID) key).flatMap(registers::keeper).map(Scope::of);
    }
}
