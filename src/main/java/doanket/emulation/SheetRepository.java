package doanket.emulation;

import static doanket.emulation.BookRepository.moment;
import static doanket.emulation.BookRepository.number;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The scores of units. */
@ApplicationScoped
class SheetRepository {

    private static final String HEADS = """
            select s.id, s.book_id, s.unit_id, u.name, c.name, s.state, s.reason, s.saved_name, s.saved_at, s.version,
                u.valid_to
            from emulation_sheet s
            join unit u on u.id = s.unit_id
            join emulation_cluster c on c.id = s.cluster_id
            where %s
            order by s.saved_at desc, s.id""";

    private static final String LINES = """
            select i.id, i.code, i.name, i.kind, i.most, i.depth, s.self, s.evidence, s.verified, s.reason, s.frozen
            from emulation_item i
            left join emulation_score s on s.item_id = i.id and s.sheet_id = ?1
            where i.book_id = ?2
            order by i.position""";

    /** Sums by what the points do: given, added, taken; of the unit's own scores, the verified and the frozen ones. */
    private static final String TABLE = """
            select s.id, s.unit_id, u.name, c.id, c.name, s.state, b.bonus_most, p.self_base, p.self_added, p.self_taken,
                p.base, p.added, p.taken, p.frozen_base, p.frozen_added, p.frozen_taken,
                (select count(*) from emulation_objection o where o.sheet_id = s.id and o.accepted is null)
            from emulation_sheet s
            join emulation_book b on b.id = s.book_id
            join emulation_cluster c on c.id = s.cluster_id
            join unit u on u.id = s.unit_id
            cross join lateral (
                select coalesce(sum(e.self) filter (where i.kind = 'ITEM'), 0) as self_base,
                    coalesce(sum(e.self) filter (where i.kind = 'BONUS'), 0) as self_added,
                    coalesce(sum(e.self) filter (where i.kind = 'DEDUCTION'), 0) as self_taken,
                    coalesce(sum(e.verified) filter (where i.kind = 'ITEM'), 0) as base,
                    coalesce(sum(e.verified) filter (where i.kind = 'BONUS'), 0) as added,
                    coalesce(sum(e.verified) filter (where i.kind = 'DEDUCTION'), 0) as taken,
                    sum(e.frozen) filter (where i.kind = 'ITEM') as frozen_base,
                    coalesce(sum(e.frozen) filter (where i.kind = 'BONUS'), 0) as frozen_added,
                    coalesce(sum(e.frozen) filter (where i.kind = 'DEDUCTION'), 0) as frozen_taken
                from emulation_score e
                join emulation_item i on i.id = e.item_id
                where e.sheet_id = s.id) p
            where s.book_id = ?1
            order by c.position, u.protocol_rank, u.sort_form, u.id""";

    private static final String PUT = """
            insert into emulation_score (sheet_id, item_id, self, evidence, verified, reason)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (sheet_id, item_id) do update
            set self = excluded.self, evidence = excluded.evidence, verified = excluded.verified, reason = excluded.reason""";

    private static final String OBJECTIONS = """
            select o.id, i.code || ' ' || i.name, o.wanted, o.text, o.name, o.at, o.accepted, o.answer, o.points,
                o.answered_name, o.answered_at
            from emulation_objection o
            join emulation_item i on i.id = o.item_id
            where o.sheet_id = ?1
            order by o.at, o.id""";

    @PersistenceContext
    EntityManager entityManager;

    Optional<ScoreSheet> sheet(UUID id) {
        return Optional.ofNullable(entityManager.find(ScoreSheet.class, id));
    }

    /** Nobody else changes it until the end. */
    Optional<ScoreSheet> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(ScoreSheet.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Objection> objection(UUID id) {
        return Optional.ofNullable(entityManager.find(Objection.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** In the protocol order of their units. */
    List<ScoreSheet> ofBook(UUID book) {
        var order = table(book).stream().map(RankRow::sheet).toList();
        return entityManager
                .createQuery("select s from ScoreSheet s where s.bookId = :book", ScoreSheet.class)
                .setParameter("book", book)
                .getResultList()
                .stream()
                .sorted(Comparator.comparingInt(sheet -> order.indexOf(sheet.key())))
                .toList();
    }

    Optional<SheetHead> head(UUID id) {
        return heads("s.id = ?1", id).stream().findFirst();
    }

    /** What those units still have to score. */
    List<SheetHead> owedBy(Collection<UUID> units) {
        return heads(
                "s.state in ('OPEN', 'RETURNED') and s.unit_id = any (cast(string_to_array(?1, ',') as uuid[]))",
                BookRepository.joined(units.stream(), ","));
    }

    private List<SheetHead> heads(String condition, Object asked) {
        return Sql.rows(entityManager
                        .createNativeQuery(HEADS.formatted(condition))
                        .setParameter(1, asked))
                .map(row -> new SheetHead(
                        (UUID) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        (String) row[3],
                        Sql.day(row[10]),
                        (String) row[4],
                        SheetState.valueOf((String) row[5]),
                        (String) row[6],
                        new SheetHead.Saved((String) row[7], moment(row[8]), ((Number) row[9]).longValue())))
                .toList();
    }

    /** All items of the book in their order with what the unit has for them. */
    List<ScoreLine> lines(UUID sheet, UUID book) {
        return Sql.rows(entityManager
                        .createNativeQuery(LINES)
                        .setParameter(1, sheet)
                        .setParameter(2, book))
                .map(row -> new ScoreLine(
                        new Item(
                                (UUID) row[0],
                                (String) row[1],
                                (String) row[2],
                                Item.Kind.valueOf((String) row[3]),
                                (BigDecimal) row[4],
                                number(row[5])),
                        (BigDecimal) row[6],
                        row[7] == null ? "" : (String) row[7],
                        (BigDecimal) row[8],
                        row[9] == null ? "" : (String) row[9],
                        (BigDecimal) row[10]))
                .toList();
    }

    /** In one batch. */
    void put(UUID sheet, Collection<ScoreLine> lines) {
        for (var line : lines) {
            entityManager
                    .createNativeQuery(PUT)
                    .setParameter(1, sheet)
                    .setParameter(2, line.item().id())
                    .setParameter(3, line.self())
                    .setParameter(4, line.evidence())
                    .setParameter(5, line.verified())
                    .setParameter(6, line.reason())
                    .executeUpdate();
        }
    }

    /** By cluster, in protocol order, without ranks. */
    List<RankRow> table(UUID book) {
        return Sql.rows(entityManager.createNativeQuery(TABLE).setParameter(1, book))
                .map(SheetRepository::row)
                .toList();
    }

    private static RankRow row(Object[] row) {
        var most = (BigDecimal) row[6];
        var state = SheetState.valueOf((String) row[5]);
        return new RankRow(
                (UUID) row[0],
                new RankRow.Unit((UUID) row[1], (String) row[2], (UUID) row[3], (String) row[4]),
                state,
                sums(row, 7, most),
                state == SheetState.VERIFIED ? sums(row, 10, most) : null,
                row[13] == null ? null : sums(row, 13, most),
                null,
                number(row[16]),
                false);
    }

    private static Sums sums(Object[] row, int from, BigDecimal most) {
        return new Sums((BigDecimal) row[from], (BigDecimal) row[from + 1], (BigDecimal) row[from + 2], most);
    }

    /** What is verified now is what was frozen; who is left out has nothing to freeze. */
    void freeze(UUID book) {
        entityManager.createNativeQuery("""
                        update emulation_score e
                        set frozen = coalesce(e.verified, 0)
                        from emulation_sheet s
                        where s.id = e.sheet_id and s.book_id = ?1 and s.state = 'VERIFIED'""").setParameter(1, book).executeUpdate();
    }

    long waiting(UUID book) {
        return ((Number) entityManager
                        .createNativeQuery("""
                                select count(*)
                                from emulation_objection o
                                join emulation_sheet s on s.id = o.sheet_id
                                where s.book_id = ?1 and o.accepted is null""")
                        .setParameter(1, book)
                        .getSingleResult())
                .longValue();
    }

    boolean isWaiting(UUID sheet, UUID item) {
        return !entityManager
                .createNativeQuery(
                        "select 1 from emulation_objection where sheet_id = ?1 and item_id = ?2 and accepted is null")
                .setParameter(1, sheet)
                .setParameter(2, item)
                .getResultList()
                .isEmpty();
    }

    List<ObjectionRow> objections(UUID sheet) {
        return Sql.rows(entityManager.createNativeQuery(OBJECTIONS).setParameter(1, sheet))
                .map(row -> new ObjectionRow(
                        (UUID) row[0],
                        (String) row[1],
                        (BigDecimal) row[2],
                        (String) row[3],
                        new ObjectionRow.By((String) row[4], moment(row[5])),
                        (Boolean) row[6],
                        (String) row[7],
                        (BigDecimal) row[8],
                        row[10] == null ? null : new ObjectionRow.By((String) row[9], moment(row[10]))))
                .toList();
    }

    /** Of a unit's scores and of the whole book, the latest first. */
    List<EventRow> events(UUID sheet, UUID book) {
        return Sql.rows(entityManager
                        .createNativeQuery("""
                                select kind, name, post, at, text
                                from emulation_event
                                where book_id = ?2 and (sheet_id = ?1 or sheet_id is null)
                                order by at desc, id desc""")
                        .setParameter(1, sheet)
                        .setParameter(2, book))
                .map(row -> new EventRow(
                        EmulationStep.valueOf((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        moment(row[3]),
                        (String) row[4]))
                .toList();
    }

    /** The units that take part in a book. */
    List<UUID> units(UUID book) {
        List<?> found = entityManager
                .createNativeQuery("select unit_id from emulation_sheet where book_id = ?1")
                .setParameter(1, book)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
