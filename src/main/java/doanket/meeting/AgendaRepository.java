package doanket.meeting;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is dealt with, and what lies on the table. */
@ApplicationScoped
class AgendaRepository {

    private static final String ITEMS = """
            select i.id, i.version, i.kind, i.title, i.minutes, i.presenter, i.outcome, i.carried_from is not null
            from meeting_item i
            where i.meeting_id = ?1
            order by i.position, i.id""";

    private static final String ENTITIES = """
            select i from AgendaItem i
            where i.meetingId = :meeting
            order by i.position, i.id""";

    private static final String PAPERS = """
            select f.id, f.item_id, f.file_id, f.label, f.photo, f.caption, f.alternative, f.credit
            from meeting_file f
            where f.meeting_id = ?1
            order by f.position, f.id""";

    /** Points and files in one statement. */
    private static final String LAID = """
            (select 'ITEM', i.position, i.id, i.version, i.title, i.kind, i.minutes, i.presenter, i.outcome,
                    i.carried_from is not null, null, null, '', '', ''
                from meeting_item i
                where i.meeting_id = ?1)
            union all
            (select case when f.photo then 'PHOTO' else 'PAPER' end, f.position, f.id, f.version, f.label, '', 0, '', '',
                    false, f.item_id, f.file_id, f.caption, f.alternative, f.credit
                from meeting_file f
                where f.meeting_id = ?1)
            order by 2, 3""";

    private static final String CONCLUSIONS = """
            select c.text, 1
            from meeting_contribution c
            where c.meeting_id = ?1
            and c.kind = 'CONCLUSION'
            order by c.position, c.id""";

    @PersistenceContext
    EntityManager entityManager;

    /** A point as it is stored. */
    record Item(
            UUID id,
            long seen,
            ItemKind kind,
            String title,
            int minutes,
            String presenter,
            ItemOutcome outcome,
            boolean carried) {}

    /** Everything that is dealt with or lies on the table. */
    record Laid(List<Item> items, List<PaperRow> papers) {}

    Laid laid(UUID meeting) {
        var rows = Sql.rows(entityManager.createNativeQuery(LAID).setParameter(1, meeting))
                .collect(Collectors.partitioningBy(row -> "ITEM".equals(row[0])));
        return new Laid(
                rows.get(true).stream().map(AgendaRepository::item).toList(),
                rows.get(false).stream().map(AgendaRepository::paper).toList());
    }

    private static Item item(Object[] row) {
        return new Item(
                (UUID) row[2],
                ((Number) row[3]).longValue(),
                ItemKind.valueOf((String) row[5]),
                (String) row[4],
                ((Number) row[6]).intValue(),
                (String) row[7],
                ItemOutcome.valueOf((String) row[8]),
                (Boolean) row[9]);
    }

    private static PaperRow paper(Object[] row) {
        return new PaperRow(
                (UUID) row[2],
                (UUID) row[10],
                (UUID) row[11],
                (String) row[4],
                "PHOTO".equals(row[0]),
                (String) row[12],
                (String) row[13],
                (String) row[14]);
    }

    List<Item> items(UUID meeting) {
        return Sql.rows(entityManager.createNativeQuery(ITEMS).setParameter(1, meeting))
                .map(row -> new Item(
                        (UUID) row[0],
                        ((Number) row[1]).longValue(),
                        ItemKind.valueOf((String) row[2]),
                        (String) row[3],
                        ((Number) row[4]).intValue(),
                        (String) row[5],
                        ItemOutcome.valueOf((String) row[6]),
                        (Boolean) row[7]))
                .toList();
    }

    /** To put them in another order; the meeting is held meanwhile. */
    List<AgendaItem> entities(UUID meeting) {
        return entityManager
                .createQuery(ENTITIES, AgendaItem.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    List<PaperRow> papers(UUID meeting) {
        return Sql.rows(entityManager.createNativeQuery(PAPERS).setParameter(1, meeting))
                .map(row -> new PaperRow(
                        (UUID) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        (String) row[3],
                        (Boolean) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7]))
                .toList();
    }

    List<String> titles(UUID meeting) {
        return items(meeting).stream().map(Item::title).toList();
    }

    /** The texts in which the chair concluded. */
    List<String> conclusions(UUID meeting) {
        return Sql.rows(entityManager.createNativeQuery(CONCLUSIONS).setParameter(1, meeting))
                .map(row -> (String) row[0])
                .toList();
    }
}
