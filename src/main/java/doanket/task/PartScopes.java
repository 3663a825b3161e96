package doanket.task;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For the part of a co-ordinating unit, by the key of the part: one must be of that unit. What is planned is not there yet. */
@ApplicationScoped
class PartScopes implements ScopeSource {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return Sql.rows(entityManager.createNativeQuery("""
                                select p.unit_id, 1
                                from task_part p
                                join task t on t.id = p.task_id
                                where p.id = ?1 and t.state <> 'PLANNED'""").setParameter(1, key))
                .findFirst()
                .map(row -> new Scope(null, null, Audience.keys(List.of((UUID) row[0]))));
    }
}
