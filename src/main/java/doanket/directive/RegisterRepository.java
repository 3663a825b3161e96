package doanket.directive;

import doanket.platform.Sql;
import doanket.platform.Stamp;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registers and what stands in their lines. */
@ApplicationScoped
class RegisterRepository {

    private static final String OPEN = """
            insert into document_register
                (id, version, issuer_id, family_code, type_code, period, begins, next_number)
            values (?1, 1, ?2, ?3, ?4, ?5, ?6, 1)
            on conflict (issuer_id, family_code, type_code, begins) do nothing""";

    private static final String HOLD = """
            select id, next_number
            from document_register
            where issuer_id = ?1 and family_code = ?2 and type_code = ?3 and begins = ?4
            for update""";

    private static final String KEPT = """
            select e.number, e.reason
            from register_entry e
            join document_register r on r.id = e.register_id
            where r.issuer_id = ?1 and r.family_code = ?2 and r.type_code = ?3 and r.begins = ?4
            and e.state = 'RESERVED'
            order by e.number
            limit 50""";

    private static final String NEXT = """
            select next_number, 1
            from document_register
            where issuer_id = ?1 and family_code = ?2 and type_code = ?3 and begins = ?4""";

    private static final String TERM = """
            select name, valid_from
            from term
            where unit_id = ?1
            and valid_from <= ?2
            and (valid_to is null or valid_to >= ?2)
            order by valid_from desc
            limit 1""";

    private static final String LINE = """
            select e.state, e.reason, d.code, d.excerpt
            from register_entry e
            left join document d on d.id = e.document_id
            where e.register_id = ?1 and e.number = ?2""";

    private static final String LAST_DAY = """
            select e.number, d.issued_on
            from register_entry e
            join document d on d.id = e.document_id
            where e.register_id = ?1 and e.number < ?2
            order by d.issued_on desc, e.number desc
            limit 1""";

    /** One line for each number of a gap, or for a single number. */
    private static final String WRITE = """
            insert into register_entry
                (id, register_id, number, state, document_id, reason, account_id, name, post, at)
            select gen_random_uuid(), ?1, n, ?4, ?5, ?6, ?7, ?8, ?9, ?10
            from generate_series(?2, ?3) n""";

    private static final String USE = """
            update register_entry
            set state = 'USED', document_id = ?3, account_id = ?4, name = ?5, post = ?6, at = ?7
            where register_id = ?1 and number = ?2 and state = 'RESERVED'""";

    private static final String GO_ON = "update document_register set next_number = ?2 where id = ?1";

    private static final String FREE = """
            update register_entry
            set state = 'VOID', document_id = null, reason = ?2, account_id = ?3, name = ?4, post = ?5, at = ?6
            where document_id = ?1""";

    private static final String VOID = """
            update register_entry
            set state = 'VOID', reason = ?3, account_id = ?4, name = ?5, post = ?6, at = ?7
            where register_id = ?1 and number = ?2 and state = 'RESERVED'""";

    /** What stands in the line of a number. */
    record Line(String state, String reason, String code, String excerpt) {

        boolean isReserved() {
            return state.equals("RESERVED");
        }

        boolean isVoid() {
            return state.equals("VOID");
        }
    }

    /** Lines of the same kind, from one number to another. */
    record Lines(int from, int to, String state, UUID document, String reason) {}

    /** The last day that a paper with a smaller number bears. */
    record LastDay(int number, LocalDate day) {}

    @PersistenceContext
    EntityManager entityManager;

    /** The term of the unit's committee on that day. */
    Optional<Object[]> term(UUID unit, LocalDate day) {
        return Sql.rows(entityManager
                        .createNativeQuery(TERM)
                        .setParameter(1, unit)
                        .setParameter(2, Date.valueOf(day)))
                .findFirst();
    }

    /** Opens the register if there is none; whoever comes second waits for the first to end. */
    HeldRegister hold(RegisterKey key) {
        entityManager
                .createNativeQuery(OPEN)
                .setParameter(1, Uuids.next())
                .setParameter(2, key.issuer())
                .setParameter(3, key.family())
                .setParameter(4, key.type())
                .setParameter(5, key.period())
                .setParameter(6, Date.valueOf(key.begins()))
                .executeUpdate();
        return Sql.rows(keyed(HOLD, key))
                .map(row -> new HeldRegister((UUID) row[0], (Integer) row[1]))
                .findFirst()
                .orElseThrow();
    }

    /** The number that would be given now, by nobody else meanwhile. */
    int next(RegisterKey key) {
        return Sql.rows(keyed(NEXT, key))
                .map(row -> (Integer) row[0])
                .findFirst()
                .orElse(1);
    }

    List<KeptNumber> kept(RegisterKey key) {
        return Sql.rows(keyed(KEPT, key))
                .map(row -> new KeptNumber((Integer) row[0], (String) row[1]))
                .toList();
    }

    private Query keyed(String sql, RegisterKey key) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, key.issuer())
                .setParameter(2, key.family())
                .setParameter(3, key.type())
                .setParameter(4, Date.valueOf(key.begins()));
    }

    Optional<Line> line(UUID register, int number) {
        return Sql.rows(entityManager
                        .createNativeQuery(LINE)
                        .setParameter(1, register)
                        .setParameter(2, number))
                .map(row -> new Line((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .findFirst();
    }

    Optional<LastDay> lastDayBefore(UUID register, int number) {
        return Sql.rows(entityManager
                        .createNativeQuery(LAST_DAY)
                        .setParameter(1, register)
                        .setParameter(2, number))
                .map(row -> new LastDay((Integer) row[0], Sql.day(row[1])))
                .findFirst();
    }

    void write(UUID register, Lines lines, Stamp by) {
        entityManager
                .createNativeQuery(WRITE)
                .setParameter(1, register)
                .setParameter(2, lines.from())
                .setParameter(3, lines.to())
                .setParameter(4, lines.state())
                .setParameter(5, lines.document())
                .setParameter(6, lines.reason())
                .setParameter(7, by.account())
                .setParameter(8, by.name())
                .setParameter(9, by.postLabel())
                .setParameter(10, Timestamp.from(by.at()))
                .executeUpdate();
    }

    /** Gives a number that was kept to the paper. */
    void use(UUID register, int number, UUID document, Stamp by) {
        entityManager
                .createNativeQuery(USE)
                .setParameter(1, register)
                .setParameter(2, number)
                .setParameter(3, document)
                .setParameter(4, by.account())
                .setParameter(5, by.name())
                .setParameter(6, by.postLabel())
                .setParameter(7, Timestamp.from(by.at()))
                .executeUpdate();
    }

    void goOn(UUID register, int next) {
        entityManager
                .createNativeQuery(GO_ON)
                .setParameter(1, register)
                .setParameter(2, next)
                .executeUpdate();
    }

    /** The number that the paper had becomes void, with the reason. */
    void free(UUID document, String reason, Stamp by) {
        entityManager
                .createNativeQuery(FREE)
                .setParameter(1, document)
                .setParameter(2, reason)
                .setParameter(3, by.account())
                .setParameter(4, by.name())
                .setParameter(5, by.postLabel())
                .setParameter(6, Timestamp.from(by.at()))
                .executeUpdate();
    }

    /** Tells whether the number was kept until now. */
    boolean makeVoid(UUID register, int number, String reason, Stamp by) {
        return entityManager
                        .createNativeQuery(VOID)
                        .setParameter(1, register)
                        .setParameter(2, number)
                        .setParameter(3, reason)
                        .setParameter(4, by.account())
                        .setParameter(5, by.name())
                        .setParameter(6, by.postLabel())
                        .setParameter(7, Timestamp.from(by.at()))
                        .executeUpdate()
                == 1;
    }
}
