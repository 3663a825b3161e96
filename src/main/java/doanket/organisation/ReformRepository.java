package doanket.organisation;

import doanket.platform.PortalJson;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reforms with the units they change and those that come after. */
@ApplicationScoped
class ReformRepository {

    private static final String ROWS = """
            select new doanket.organisation.ReformRow(
                r.id, r.kind, r.decision, r.decidedOn, r.day, r.state,
                (select count(l) from ReformLine l where l.reformId = r.id))
            from Reform r
            order by r.day desc, r.id desc""";

    private static final String LINES = """
            select l
            from ReformLine l
            where l.reformId = :reform
            order by l.position""";

    private static final String HEIRS = """
            select h
            from ReformHeir h
            where h.reformId = :reform
            order by h.position""";

    /** The units that are changed, then those that come after them, each in its order. */
    private static final String NAMED = """
            select 0, l.position, l.unit_id, u.name, coalesce(l.new_name, h.name, a.name), '', true
            from reform_unit l
            join unit u on u.id = l.unit_id
            left join reform_heir h on h.reform_id = l.reform_id and h.unit_id = l.heir_id
            left join unit a on a.id = l.heir_id
            where l.reform_id = ?1
            union all
            select 1, h.position, h.unit_id, coalesce(u.name, h.name), '', coalesce(u.code, h.code), u.id is not null
            from reform_heir h
            left join unit u on u.id = h.unit_id
            where h.reform_id = ?1
            order by 1, 2""";

    private static final String KEEP = """
            insert into reform_held (reform_id, unit_id, place, held)
            select ?1, h.unit, h.place, h.held
            from json_to_recordset(cast(?2 as json)) as h (unit uuid, place int, held bigint)
            where h.held > 0""";

    private static final String KEPT = "select h.place, h.unit_id, h.held from reform_held h where h.reform_id = ?1";

    private static final String DUE_NAMES = """
            select l, r
            from ReformLine l, Reform r
            where r.id = l.reformId
            and r.kind = doanket.organisation.ReformKind.RENAMED
            and r.state = doanket.organisation.ReformState.SET
            and r.day <= :today
            and l.named = false
            order by r.day, l.id""";

    @PersistenceContext
    EntityManager entityManager;

    /** A unit that is called otherwise from that day on. */
    record DueName(ReformLine line, LocalDate day, String decision) {}

    /** The units of a reform, and those that come after them. */
    record Named(List<ReformSheet.Row> rows, List<ReformSheet.Heir> heirs) {}

    void add(Object aggregate) {
        entityManager.persist(aggregate);
    }

    /** What a plan does to which units, and what comes after them. */
    void addParts(UUID reform, ReformWish wish) {
        for (int i = 0; i < wish.lines().size(); i++) {
            add(new ReformLine(reform, i, wish.lines().get(i), wish.kind()));
        }
        for (int i = 0; i < wish.heirs().size(); i++) {
            add(new ReformHeir(reform, i, wish.heirs().get(i)));
        }
        ReformShare.all(reform, wish).forEach(this::add);
    }

    void removeParts(UUID reform) {
        for (var part : List.of("ReformLine", "ReformHeir", "ReformShare")) {
            entityManager
                    .createQuery("delete from " + part + " p where p.reformId = :reform")
                    .setParameter("reform", reform)
                    .executeUpdate();
        }
    }

    /** Keeps what its units have at this moment. One statement. */
    void keep(UUID reform, List<UnitHoldings.Held> all) {
        var rows = PortalJson.createArrayBuilder();
        all.forEach(thing -> thing.counts()
                .forEach((unit, count) -> rows.add(PortalJson.createObjectBuilder()
                        .add("unit", unit.toString())
                        .add("place", thing.place())
                        .add("held", count))));
        entityManager
                .createNativeQuery(KEEP)
                .setParameter(1, reform)
                .setParameter(2, rows.build().toString())
                .executeUpdate();
    }

    void forgetKept(UUID reform) {
        entityManager
                .createNativeQuery("delete from reform_held where reform_id = ?1")
                .setParameter(1, reform)
                .executeUpdate();
    }

    /** What its units had when it was set, by the place of the thing. */
    Map<Integer, Map<UUID, Long>> kept(UUID reform) {
        return Sql.rows(entityManager.createNativeQuery(KEPT).setParameter(1, reform))
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).intValue(),
                        Collectors.toMap(row -> (UUID) row[1], row -> ((Number) row[2]).longValue())));
    }

    void flush() {
        entityManager.flush();
    }

    Optional<Reform> reform(UUID id) {
        return Optional.ofNullable(entityManager.find(Reform.class, id));
    }

    /** Whoever comes second waits, and then finds what the first has done. */
    Optional<Reform> hold(UUID id) {
        return Optional.ofNullable(entityManager.find(Reform.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<ReformRow> rows(int most) {
        return entityManager
                .createQuery(ROWS, ReformRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<ReformLine> lines(UUID reform) {
        return entityManager
                .createQuery(LINES, ReformLine.class)
                .setParameter("reform", reform)
                .getResultList();
    }

    List<ReformHeir> heirs(UUID reform) {
        return entityManager
                .createQuery(HEIRS, ReformHeir.class)
                .setParameter("reform", reform)
                .getResultList();
    }

    /** Still without what they have; one statement. */
    Named named(UUID reform) {
        var found = Sql.rows(entityManager.createNativeQuery(NAMED).setParameter(1, reform))
                .toList();
        return new Named(
                found.stream()
                        .filter(row -> !isHeir(row))
                        .map(row -> new ReformSheet.Row((UUID) row[2], (String) row[3], (String) row[4], List.of()))
                        .toList(),
                found.stream()
                        .filter(ReformRepository::isHeir)
                        .map(row ->
                                new ReformSheet.Heir((UUID) row[2], (String) row[3], (String) row[5], (Boolean) row[6]))
                        .toList());
    }

    private static boolean isHeir(Object... row) {
        return ((Number) row[0]).intValue() == 1;
    }

    /** What is to be called otherwise since a day, and is not yet. */
    List<DueName> dueNames(LocalDate today) {
        return Sql.rows(entityManager.createQuery(DUE_NAMES).setParameter("today", today))
                .map(row -> dueName((ReformLine) row[0], (Reform) row[1]))
                .toList();
    }

    private static DueName dueName(ReformLine line, Reform reform) {
        return new DueName(line, reform.day(), reform.basis());
    }
}
