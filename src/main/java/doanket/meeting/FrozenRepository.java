package doanket.meeting;

import doanket.platform.PortalJson;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;

/** Figures and tasks as they were when a meeting began; one statement each, however many. */
@ApplicationScoped
class FrozenRepository {

    private static final String KEEP_FIGURES = """
            insert into meeting_figure (meeting_id, position, figure_key, label, value, address)
            select ?1, row_number() over (), f.key, f.label, f.value, f.address
            from jsonb_to_recordset(cast(?2 as jsonb)) as f (key text, label text, value text, address text)""";

    private static final String KEEP_TASKS = """
            insert into meeting_follow_up (meeting_id, position, task_id, title, lead, due_on, overdue, state, address)
            select ?1, row_number() over (), t.id, t.title, t.lead, t.due, t.overdue, t.state, t.address
            from jsonb_to_recordset(cast(?2 as jsonb))
                as t (id uuid, title text, lead text, due date, overdue boolean, state text, address text)""";

    private static final String FROZEN = """
            (select true, f.position, null, f.label, f.value, null, false, f.figure_key, f.address
                from meeting_figure f
                where f.meeting_id = ?1)
            union all
            (select false, t.position, t.task_id, t.title, t.lead, t.due_on, t.overdue, t.state, t.address
                from meeting_follow_up t
                where t.meeting_id = ?1)
            order by 1, 2""";

    @PersistenceContext
    EntityManager entityManager;

    void keep(UUID meeting, OnTable onTable) {
        entityManager
                .createNativeQuery("delete from meeting_figure where meeting_id = ?1")
                .setParameter(1, meeting)
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from meeting_follow_up where meeting_id = ?1")
                .setParameter(1, meeting)
                .executeUpdate();
        var figures = PortalJson.createArrayBuilder();
        onTable.figures().forEach(figure -> figures.add(json(figure)));
        insert(KEEP_FIGURES, meeting, figures.build().toString());
        var tasks = PortalJson.createArrayBuilder();
        onTable.followUps().forEach(task -> tasks.add(json(task)));
        insert(KEEP_TASKS, meeting, tasks.build().toString());
    }

    private void insert(String sql, UUID meeting, String rows) {
        entityManager
                .createNativeQuery(sql)
                .setParameter(1, meeting)
                .setParameter(2, rows)
                .executeUpdate();
    }

    private static JsonObjectBuilder json(MeetingFigure figure) {
        var json = PortalJson.createObjectBuilder()
                .add("key", figure.key())
                .add("label", figure.label())
                .add("value", figure.value());
        return figure.address() == null ? json : json.add("address", figure.address());
    }

    private static JsonObjectBuilder json(FollowUp task) {
        var json = PortalJson.createObjectBuilder()
                .add("id", task.id().toString())
                .add("title", task.title())
                .add("lead", task.lead())
                .add("overdue", task.overdue())
                .add("state", task.state())
                .add("address", task.address());
        return task.due() == null ? json : json.add("due", task.due().toString());
    }

    OnTable of(UUID meeting, Instant frozenAt) {
        var rows = Sql.rows(entityManager.createNativeQuery(FROZEN).setParameter(1, meeting))
                .collect(Collectors.partitioningBy(row -> (Boolean) row[0]));
        return new OnTable(
                rows.get(true).stream().map(FrozenRepository::figure).toList(),
                rows.get(false).stream().map(FrozenRepository::followUp).toList(),
                frozenAt);
    }

    private static MeetingFigure figure(Object[] row) {
        return new MeetingFigure((String) row[7], (String) row[3], (String) row[4], (String) row[8]);
    }

    private static FollowUp followUp(Object[] row) {
        return new FollowUp(
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                Sql.day(row[5]),
                (Boolean) row[6],
                (String) row[7],
                (String) row[8]);
    }
}
