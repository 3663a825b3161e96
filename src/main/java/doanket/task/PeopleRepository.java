package doanket.task;

import doanket.identity.Actor;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The people of units, for whom a task can be. */
@ApplicationScoped
class PeopleRepository {

    private static final int MOST = 200;

    private static final String IN_UNITS = """
            select distinct on (p.sort_key, p.id) p.id, a.id, p.full_name, t.name_vi, t.name_en, h.acting, h.on_behalf
            from appointment h
            join person p on p.id = h.person_id
            join title t on t.code = h.title_code
            left join account a on a.person_id = p.id and a.state = 'ACTIVE'
            where h.unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
            and h.valid_from <= ?2 and (h.valid_to is null or h.valid_to >= ?2)
            order by p.sort_key, p.id, h.on_behalf, t.rank
            limit ?3""";

    private final Actor actor;

    @PersistenceContext
    EntityManager entityManager;

    protected PeopleRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    PeopleRepository(Actor actor) {
        this.actor = actor;
    }

    /** By given name, as people are listed; with their posts in the language of the reader. */
    List<TaskPerson> inUnits(Collection<UUID> units, LocalDate today) {
        return Sql.rows(entityManager
                        .createNativeQuery(IN_UNITS)
                        .setParameter(1, Sql.joined(units))
                        .setParameter(2, Date.valueOf(today))
                        .setParameter(3, MOST))
                .map(row -> new TaskPerson((UUID) row[0], (UUID) row[1], (String) row[2], post(row)))
                .toList();
    }

    private String post(Object[] row) {
        var title = (String) (actor.readsEnglish() ? row[4] : row[3]);
        if ((Boolean) row[5]) {
            return Words.of(actor.locale(), "person.acting", title);
        }
        return (Boolean) row[6] ? Words.of(actor.locale(), "person.onBehalf", title) : title;
    }
}
