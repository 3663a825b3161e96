package doanket.organisation;

import doanket.identity.Permission;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ManagedUnitRepository {

    /** Relations that hold today, or did on the last day of the lower unit, or will on its first. */
    private static final String HOLDS = """
            r.valid_from <= greatest(l.valid_from, least(?3, l.valid_to))
            and (r.valid_to is null or r.valid_to >= least(?3, l.valid_to))""";

    private static final String COLUMNS = """
            select u.id, u.code, u.name, t.name_vi, t.name_en, u.valid_from, u.valid_to,
                (select count(distinct r.lower_id)
                from unit_relation r
                join unit l on l.id = r.lower_id
                where r.upper_id = u.id and %s)
            from unit u
            join unit_type t on t.code = u.type_code
            """.formatted(HOLDS);

    private static final String ORDER = """
            order by u.valid_to is not null, u.protocol_rank, u.sort_form, u.id
            limit ?5""";

    private static final String BENEATH = Care.UNITS + COLUMNS + """
            where u.id in (select unit_id from care)
            and u.id in (
                select r.lower_id
                from unit_relation r
                join unit l on l.id = r.lower_id
                where r.upper_id = ?4 and %s)
            """.formatted(HOLDS) + ORDER;

    private static final String AMONG = Care.UNITS + COLUMNS + """
            where u.id in (select unit_id from care)
            and cast(u.id as text) = any (string_to_array(?4, ','))
            """ + ORDER;

    private static final String FOUND = Care.UNITS + COLUMNS + """
            where u.id in (select unit_id from care)
            and (u.name_fold like '%' || ?4 || '%' or lower(u.code) like ?4 || '%')
            """ + ORDER;

    private static final String RELATIONS = """
            select r.id, u.id, u.name, k.name_vi, k.name_en, r.valid_from, r.valid_to
            from unit_relation r
            join unit u on u.id = r.upper_id
            join relation_kind k on k.code = r.kind_code
            where r.lower_id = ?1
            order by r.valid_to is not null, k.rank, r.valid_from, r.id""";

    private final Care care;

    @PersistenceContext
    EntityManager entityManager;

    protected ManagedUnitRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    ManagedUnitRepository(Care care) {
        this.care = care;
    }

    List<ManagedUnitRow> beneath(UUID upper, int most) {
        return rows(query(BENEATH).setParameter(4, upper).setParameter(5, most));
    }

    private List<ManagedUnitRow> among(Collection<UUID> ids, int most) {
        var joined = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
        return rows(query(AMONG).setParameter(4, joined).setParameter(5, most));
    }

    List<ManagedUnitRow> find(String folded, int most) {
        var like = folded.replace("\\", "").replace("%", "").replace("_", "\\_").replace(' ', '%');
        return rows(query(FOUND).setParameter(4, like).setParameter(5, most));
    }

    /** Where looking after begins. */
    List<ManagedUnitRow> roots(int most) {
        return among(care.roots(Permission.UNIT_MANAGE), most);
    }

    Optional<Unit> unit(UUID id) {
        return Optional.ofNullable(entityManager.find(Unit.class, id));
    }

    private Query query(String sql) {
        return care.in(entityManager.createNativeQuery(sql), Permission.UNIT_MANAGE);
    }

    private static List<ManagedUnitRow> rows(Query query) {
        return Sql.rows(query)
                .map(row -> new ManagedUnitRow(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        Sql.day(row[5]),
                        Sql.day(row[6]),
                        ((Number) row[7]).longValue()))
                .toList();
    }

    List<ManagedRelationRow> relations(UUID lower) {
        return Sql.rows(entityManager.createNativeQuery(RELATIONS).setParameter(1, lower))
                .map(row -> new ManagedRelationRow(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        Sql.day(row[5]),
                        Sql.day(row[6])))
                .toList();
    }
}
