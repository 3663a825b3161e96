package doanket.task;

import doanket.paper.ClauseLabels;
import doanket.platform.Sql;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tasks by the paper they come from. */
@ApplicationScoped
class PlanRepository {

    private static final String SEPARATOR = "\u001f";

    private static final String PAPER = """
            select d.issuer_id, d.state, d.issued_on, case when d.relation = 'REPLACES' then d.related_id end,
                d.code, d.excerpt, t.name_vi, f.clause_styles
            from document d
            join paper_family f on f.code = d.family_code
            join paper_type t on t.family_code = d.family_code and t.code = d.type_code
            where d.id = ?1""";

    private static final String LINES = """
            select t.id, t.clause_id, t.content, l.name,
                (select string_agg(u.name || case when p.duty = '' then '' else ': ' || p.duty end, '; '
                        order by u.protocol_rank, u.sort_form)
                    from task_part p join unit u on u.id = p.unit_id where p.task_id = t.id),
                t.due_on, t.product, t.priority, t.supervisor_id, f.name, t.measure, t.period, t.begins_on, t.ends_on
            from task t
            join unit l on l.id = t.lead_unit
            left join unit f on f.id = t.follower_unit
            left join clause c on c.id = t.clause_id
            where t.document_id = ?1 and t.state = 'PLANNED'
            order by c.position, t.id""";

    /** By whole name, short name or code; a unit that is not there today is not found. */
    private static final String UNITS = """
            select u.id, lower(u.name), lower(u.short_name), lower(u.code)
            from unit u
            where (lower(u.name) = any (string_to_array(?1, chr(31)))
                or lower(u.short_name) = any (string_to_array(?1, chr(31)))
                or lower(u.code) = any (string_to_array(?1, chr(31))))
            and u.valid_from <= ?2 and (u.valid_to is null or u.valid_to >= ?2)""";

    @PersistenceContext
    EntityManager entityManager;

    /** A paper, as far as tasks need to know of it; its title is its number, or what it is about as long as it has none. */
    record Paper(UUID issuer, boolean issued, LocalDate issuedOn, UUID replaces, String title, List<String> styles) {}

    Optional<Paper> paper(UUID id) {
        return Sql.rows(entityManager.createNativeQuery(PAPER).setParameter(1, id))
                .map(row -> new Paper(
                        (UUID) row[0],
                        "ISSUED".equals(row[1]) || "CORRECTED".equals(row[1]),
                        Sql.day(row[2]),
                        (UUID) row[3],
                        row[4] == null ? row[6] + ": " + row[5] : row[6] + " " + row[4],
                        List.of(((String) row[7]).split(" "))))
                .findFirst();
    }

    /** In reading order, each with its label as it is printed. */
    List<PlanSheet.Clause> clauses(UUID document, List<String> styles) {
        var counted = new HashMap<Integer, Integer>();
        return Sql.rows(entityManager
                        .createNativeQuery(
                                "select id, depth, text from clause where document_id = ?1 order by position")
                        .setParameter(1, document))
                .map(row -> {
                    int depth = (Integer) row[1];
                    counted.keySet().removeIf(deeper -> deeper > depth);
                    int position = counted.merge(depth, 1, Integer::sum);
                    return new PlanSheet.Clause(
                            (UUID) row[0], ClauseLabels.label(styles, depth, position), (String) row[2]);
                })
                .toList();
    }

    /** Whoever else makes tasks of the paper, or issues it, waits. */
    void hold(UUID document) {
        entityManager
                .createNativeQuery("select id from document where id = ?1 for update")
                .setParameter(1, document)
                .getSingleResult();
    }

    /** With due dates as the reader would type them. */
    List<PlanLine> lines(UUID document, boolean english) {
        return Sql.rows(entityManager.createNativeQuery(LINES).setParameter(1, document))
                .map(row -> new PlanLine(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        Objects.requireNonNullElse((String) row[4], ""),
                        due(row, english),
                        (String) row[6],
                        new PlanExtra(
                                TaskPriority.valueOf((String) row[7]),
                                (UUID) row[8],
                                Objects.requireNonNullElse((String) row[9], ""),
                                (String) row[10])))
                .toList();
    }

    private static String due(Object[] row, boolean english) {
        if (row[11] == null) {
            return TaskRepository.told(row[5]);
        }
        var period = TaskPeriod.valueOf((String) row[11]);
        return english
                ? TypedTimes.toldInEnglish(period, Sql.day(row[12]), Sql.day(row[13]))
                : TypedTimes.told(period, Sql.day(row[12]), Sql.day(row[13]));
    }

    List<Task> planned(UUID document) {
        return tasks(document, Set.of(TaskState.PLANNED));
    }

    Set<UUID> plannedIds(UUID document) {
        return Sql.rows(entityManager
                        .createNativeQuery("select id, 1 from task where document_id = ?1 and state = 'PLANNED'")
                        .setParameter(1, document))
                .map(row -> (UUID) row[0])
                .collect(Collectors.toSet());
    }

    /** Those of the ids that are tasks already. */
    Set<UUID> there(Collection<UUID> ids) {
        return Sql.rows(entityManager
                        .createNativeQuery(
                                "select id, 1 from task where id = any (cast(string_to_array(?1, ',') as uuid[]))")
                        .setParameter(1, Sql.joined(ids)))
                .map(row -> (UUID) row[0])
                .collect(Collectors.toSet());
    }

    /** Held, in the order of their ids. */
    List<Task> tasks(UUID document, Set<TaskState> states) {
        return entityManager
                .createQuery("""
                        select t from Task t
                        where t.documentId = :document
                        and t.state in :states
                        order by t.id""", Task.class)
                .setParameter("document", document)
                .setParameter("states", states)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void remove(Collection<UUID> tasks) {
        var ids = Sql.joined(tasks);
        for (var sql : List.of("delete from task_part where task_id", "delete from task where id")) {
            entityManager
                    .createNativeQuery(sql + " = any (cast(string_to_array(?1, ',') as uuid[]))")
                    .setParameter(1, ids)
                    .executeUpdate();
        }
    }

    Set<UUID> used(Collection<UUID> clauses) {
        return Sql.rows(entityManager.createNativeQuery("""
                                select distinct clause_id, 1
                                from task
                                where clause_id = any (cast(string_to_array(?1, ',') as uuid[]))""").setParameter(1, Sql.joined(clauses)))
                .map(row -> (UUID) row[0])
                .collect(Collectors.toSet());
    }

    /** Those tasks of a paper that are planned in the other again, with the same lead and content. */
    Set<UUID> goingOn(UUID document, UUID next) {
        return Sql.rows(entityManager
                        .createNativeQuery("""
                                select o.id, 1
                                from task o
                                join task n on n.lead_unit = o.lead_unit and n.content_fold = o.content_fold
                                where o.document_id = ?1
                                and n.document_id = ?2 and n.state = 'PLANNED'""")
                        .setParameter(1, document)
                        .setParameter(2, next))
                .map(row -> (UUID) row[0])
                .collect(Collectors.toSet());
    }

    /** The units of those names, as they were typed; what is of two units, or of none, is missing. */
    Map<String, UUID> units(Collection<String> typed, LocalDate today) {
        var asked = typed.stream().map(PlanRepository::key).distinct().toList();
        var found = new HashMap<String, UUID>();
        var twice = new HashSet<String>();
        Sql.rows(entityManager
                        .createNativeQuery(UNITS)
                        .setParameter(1, String.join(SEPARATOR, asked))
                        .setParameter(2, Date.valueOf(today)))
                .forEach(row -> Stream.of(row[1], row[2], row[3])
                        .map(PlanRepository::key)
                        .distinct()
                        .filter(asked::contains)
                        .filter(name -> !Objects.requireNonNullElse(found.put(name, (UUID) row[0]), row[0])
                                .equals(row[0]))
                        .forEach(twice::add));
        found.keySet().removeAll(twice);
        return found;
    }

    static String key(Object typed) {
        return VietnameseText.nfc((String) typed).strip().toLowerCase(Locale.ROOT);
    }
}
