package doanket.organisation;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Units that are named together: those beneath another one, all of them or of one type. Names are no secret, see {@link UnitDirectory}. */
@ApplicationScoped
@Transactional
public class UnitGroups {

    private static final String BENEATH = """
            with recursive relation (upper_id, lower_id) as (
                select r.upper_id, r.lower_id
                from unit_relation r
                where r.valid_from <= ?2 and (r.valid_to is null or r.valid_to >= ?2)
            ),
            beneath (unit_id, depth) as (
                select r.lower_id, 1
                from relation r
                where r.upper_id = ?1
                union
                select r.lower_id, 2
                from beneath b
                join relation r on r.upper_id = b.unit_id
                where not ?3
            )
            select u.id, u.code, u.name, u.short_name, u.type_code
            from unit u
            where u.id in (select unit_id from beneath)
            and u.id <> ?1
            and (?4 = '' or u.type_code = ?4)
            and u.valid_from <= ?2 and (u.valid_to is null or u.valid_to >= ?2)
            order by u.protocol_rank, u.sort_form, u.id
            limit ?5""";

    private final Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    protected UnitGroups() { // for the CDI proxy
        this(null);
    }

    @Inject
    UnitGroups(Clock clock) {
        this.clock = clock;
    }

    /** The units right beneath that one by any relation that is valid today, in protocol order. One statement. */
    @Allowed(Permission.SIGNED_IN)
    public List<UnitName> rightBeneath(UUID unit, int most) {
        return find(unit, true, "", most);
    }

    /** All units beneath that one, of that type or with null of any, in protocol order. One statement. */
    @Allowed(Permission.SIGNED_IN)
    public List<UnitName> beneath(UUID unit, String type, int most) {
        return find(unit, false, type == null ? "" : type, most);
    }

    private List<UnitName> find(UUID unit, boolean direct, String type, int most) {
        Stream<?> rows = entityManager
                .createNativeQuery(BENEATH)
                .setParameter(1, unit)
                .setParameter(2, Date.valueOf(VietnamTime.day(clock.instant())))
                .setParameter(3, direct)
                .setParameter(4, type)
                .setParameter(5, most)
                .getResultStream();
        return rows.map(Object[].class::cast)
                .map(row ->
                        new UnitName((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }
}
