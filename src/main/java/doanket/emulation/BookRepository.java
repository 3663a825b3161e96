package doanket.emulation;

import doanket.emulation.BookHead.Campaign;
import doanket.emulation.BookHead.Rules;
import doanket.emulation.BookHead.Title;
import doanket.identity.Deeds;
import doanket.platform.Sql;
import doanket.platform.Stamp;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Books of rules with their items and clusters. */
@ApplicationScoped
class BookRepository {

    private static final String HEADS = """
            select b.id, b.name, b.decision, b.year, b.owner_unit_id, u.name, b.area_unit_id, b.campaign_id, c.name,
                b.scoring_until, b.objection_days, b.bonus_most, b.step, b.state, b.frozen_on, b.objections_until
            from emulation_book b
            join unit u on u.id = b.owner_unit_id
            left join campaign c on c.id = b.campaign_id
            %s
            order by b.year desc, b.id desc""";

    private static final String PUT_ITEMS = """
            insert into emulation_item (id, book_id, position, code, name, kind, most, depth)
            select i.id, ?1, i.position, i.code, i.name, i.kind, cast(nullif(i.most, '') as numeric), i.depth
            from unnest(cast(string_to_array(?2, ',') as uuid[]), string_to_array(?3, chr(31)), string_to_array(?4, chr(31)),
                string_to_array(?5, ','), string_to_array(?6, ','), cast(string_to_array(?7, ',') as int[])) with ordinality
                as i (id, code, name, kind, most, depth, position)""";

    private static final String NAMED = """
            select u.id, lower(u.code), lower(u.name)
            from unit u
            where (lower(u.code) = any (string_to_array(?1, chr(31))) or lower(u.name) = any (string_to_array(?1, chr(31))))
            and u.valid_from <= ?2 and (u.valid_to is null or u.valid_to >= ?2)""";

    private static final String CLUSTERS = """
            select c.name || chr(58) || ' ' || string_agg(u.code, '; ' order by u.protocol_rank, u.sort_form, u.id), c.position
            from emulation_cluster c
            join emulation_entrant e on e.cluster_id = c.id
            join unit u on u.id = e.unit_id
            where c.book_id = ?1
            group by c.id, c.name, c.position
            order by c.position""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Deeds deeds;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** A step stands in the history of the book, and in the log. */
    void note(EmulationBook book, EmulationStep step, Stamp by) {
        add(EmulationEvent.of(book, step, by));
        did(step.name().toLowerCase(Locale.ROOT), book);
    }

    /** The same of what a unit is given; the words of it do not stand in the log. */
    void note(ScoreSheet sheet, EmulationStep step, Stamp by, String text) {
        add(EmulationEvent.of(sheet, step, by, text));
        did(step.name().toLowerCase(Locale.ROOT), sheet);
    }

    /** What changes a book without being a step of it. */
    void did(String what, EmulationBook book) {
        deeds.write("emulation." + what, book.key(), book.ownerUnit(), "");
    }

    void did(String what, ScoreSheet sheet) {
        deeds.write("emulation." + what, sheet.key(), sheet.unit(), "");
    }

    void flush() {
        entityManager.flush();
    }

    Optional<EmulationBook> book(UUID id) {
        return Optional.ofNullable(entityManager.find(EmulationBook.class, id));
    }

    /** Nobody else changes it until the end. */
    Optional<EmulationBook> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(EmulationBook.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<BookHead> heads() {
        return heads(entityManager.createNativeQuery(HEADS.formatted("")));
    }

    Optional<BookHead> head(UUID id) {
        return heads(entityManager
                        .createNativeQuery(HEADS.formatted("where b.id = ?1"))
                        .setParameter(1, id))
                .stream()
                .findFirst();
    }

    private static List<BookHead> heads(Query query) {
        return Sql.rows(query)
                .map(row -> new BookHead(
                        (UUID) row[0],
                        new Title((String) row[1], (String) row[2], number(row[3])),
                        (UUID) row[4],
                        (String) row[5],
                        (UUID) row[6],
                        row[7] == null ? null : new Campaign((UUID) row[7], (String) row[8]),
                        new Rules(Sql.day(row[9]), number(row[10]), (BigDecimal) row[11], (BigDecimal) row[12]),
                        BookState.valueOf((String) row[13]),
                        Sql.day(row[14]),
                        Sql.day(row[15])))
                .toList();
    }

    /** In their order. */
    List<Item> items(UUID book) {
        return Sql.rows(entityManager.createNativeQuery("""
                                select id, code, name, kind, most, depth
                                from emulation_item
                                where book_id = ?1
                                order by position""").setParameter(1, book))
                .map(row -> new Item(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        Item.Kind.valueOf((String) row[3]),
                        (BigDecimal) row[4],
                        number(row[5])))
                .toList();
    }

    void putItems(UUID book, List<Item> items) {
        clear("emulation_item", book);
        entityManager
                .createNativeQuery(PUT_ITEMS)
                .setParameter(1, book)
                .setParameter(2, joined(items.stream().map(Item::id), ","))
                .setParameter(3, joined(items.stream().map(Item::code), "\u001f"))
                .setParameter(4, joined(items.stream().map(Item::name), "\u001f"))
                .setParameter(5, joined(items.stream().map(Item::kind), ","))
                .setParameter(
                        6,
                        joined(
                                items.stream()
                                        .map(item -> item.isGroup()
                                                ? ""
                                                : item.most().toPlainString()),
                                ","))
                .setParameter(7, joined(items.stream().map(Item::depth), ","))
                .executeUpdate();
    }

    /** By name or code in small letters; what two units are called has two. */
    Map<String, Set<UUID>> named(List<String> typed, LocalDate day) {
        var found = new HashMap<String, Set<UUID>>();
        Sql.rows(entityManager
                        .createNativeQuery(NAMED)
                        .setParameter(1, joined(typed.stream().map(one -> one.toLowerCase(Locale.ROOT)), "\u001f"))
                        .setParameter(2, Date.valueOf(day)))
                .forEach(row -> {
                    found.computeIfAbsent((String) row[1], key -> new HashSet<>())
                            .add((UUID) row[0]);
                    found.computeIfAbsent((String) row[2], key -> new HashSet<>())
                            .add((UUID) row[0]);
                });
        return found;
    }

    /** As they are typed, with the codes of units. */
    String clusters(UUID book) {
        return Sql.rows(entityManager.createNativeQuery(CLUSTERS).setParameter(1, book))
                .map(row -> (String) row[0])
                .collect(Collectors.joining("\n"));
    }

    void clearClusters(UUID book) {
        clear("emulation_entrant", book);
        clear("emulation_cluster", book);
    }

    void putCluster(UUID book, int position, String name, List<UUID> units) {
        var cluster = Uuids.next();
        entityManager
                .createNativeQuery(
                        "insert into emulation_cluster (id, book_id, position, name) values (?1, ?2, ?3, ?4)")
                .setParameter(1, cluster)
                .setParameter(2, book)
                .setParameter(3, position)
                .setParameter(4, name)
                .executeUpdate();
        entityManager
                .createNativeQuery("""
                        insert into emulation_entrant (book_id, cluster_id, unit_id)
                        select ?1, ?2, u.id
                        from unnest(cast(string_to_array(?3, ',') as uuid[])) as u (id)""")
                .setParameter(1, book)
                .setParameter(2, cluster)
                .setParameter(3, joined(units.stream(), ","))
                .executeUpdate();
    }

    /** Cluster and unit. */
    List<UUID[]> entrants(UUID book) {
        return Sql.rows(entityManager
                        .createNativeQuery("select cluster_id, unit_id from emulation_entrant where book_id = ?1")
                        .setParameter(1, book))
                .map(row -> new UUID[] {(UUID) row[0], (UUID) row[1]})
                .toList();
    }

    private void clear(String table, UUID book) {
        entityManager
                .createNativeQuery("delete from " + table + " where book_id = ?1")
                .setParameter(1, book)
                .executeUpdate();
    }

    static String joined(Stream<?> parts, String by) {
        return parts.map(Object::toString).collect(Collectors.joining(by));
    }

    static int number(Object stored) {
        return ((Number) stored).intValue();
    }

    static Instant moment(Object stored) {
        return stored == null ? null : ((Timestamp) stored).toInstant();
    }
}
