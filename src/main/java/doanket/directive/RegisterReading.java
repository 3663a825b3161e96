package doanket.directive;

import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registers as their page shows them. */
@ApplicationScoped
class RegisterReading {

    private static final String FROM = """
            select r.id, r.issuer_id, u.name, r.family_code, r.type_code, r.period, r.next_number,
                (select count(*) from register_entry e where e.register_id = r.id and e.state = 'RESERVED'),
                (select count(*) from register_entry e where e.register_id = r.id and e.state = 'VOID')
            from document_register r
            join unit u on u.id = r.issuer_id
            """;

    /** Takes the places ?2 to ?4: whoever issues for a unit keeps the registers of those it came after. */
    private static final String MINE = """
            where r.issuer_id = any (cast(string_to_array(?2, ',') as uuid[]))
            or u.valid_to < ?4 and (
                heir_of(r.issuer_id, ?4) = any (cast(string_to_array(?2, ',') as uuid[]))
                or heir_of(r.issuer_id, ?4) = any (cast(string_to_array(?3, ',') as uuid[])))
            or exists (
                select 1 from document d
                where d.issuer_id = r.issuer_id
                and d.issuer_path && cast(string_to_array(?3, ',') as uuid[]))
            order by u.name, r.begins desc, r.type_code
            limit 500""";

    private static final String LINES = """
            select e.number, e.state, d.id, d.code, d.issued_on, d.excerpt, d.state, e.reason, e.name, e.at
            from register_entry e
            left join document d on d.id = e.document_id
            where e.register_id = ?1 and e.number < ?2
            order by e.number desc
            limit ?3""";

    private final Readers readers;
    private final PaperNames names;
    private final Actor actor;

    @PersistenceContext
    EntityManager entityManager;

    protected RegisterReading() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    RegisterReading(Readers readers, PaperNames names, Actor actor) {
        this.readers = readers;
        this.names = names;
        this.actor = actor;
    }

    /** Those of the units for which the current user issues papers. */
    List<RegisterBook> books() {
        return books(readers.bind(entityManager.createNativeQuery(FROM + MINE), List.of(Permission.DOCUMENT_ISSUE))
                .setParameter(4, Date.valueOf(actor.today())));
    }

    Optional<RegisterBook> book(UUID id) {
        return books(entityManager.createNativeQuery(FROM + "where r.id = ?1").setParameter(1, id)).stream()
                .findFirst();
    }

    /** Whose it is today: its issuer's, or that of the unit in which the work of its issuer goes on. */
    Optional<UUID> keeper(UUID id) {
        return Sql.rows(entityManager
                        .createNativeQuery(
                                "select heir_of(r.issuer_id, ?2), 1 from document_register r where r.id = ?1")
                        .setParameter(1, id)
                        .setParameter(2, Date.valueOf(actor.today())))
                .map(row -> (UUID) row[0])
                .findFirst();
    }

    private List<RegisterBook> books(Query query) {
        return Sql.rows(query)
                .map(row -> new RegisterBook(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[4],
                        names.type((String) row[3], (String) row[4]),
                        (String) row[5],
                        (Integer) row[6],
                        ((Number) row[7]).intValue(),
                        ((Number) row[8]).intValue()))
                .toList();
    }

    List<RegisterLine> lines(UUID register, int below, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(LINES)
                        .setParameter(1, register)
                        .setParameter(2, below)
                        .setParameter(3, most))
                .map(row -> new RegisterLine(
                        (Integer) row[0],
                        (String) row[1],
                        (UUID) row[2],
                        (String) row[3],
                        Sql.day(row[4]),
                        (String) row[5],
                        row[6] == null ? null : DocumentState.valueOf((String) row[6]),
                        (String) row[7],
                        (String) row[8],
                        Sql.instant(row[9])))
                .toList();
    }
}
