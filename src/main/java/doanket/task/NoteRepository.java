package doanket.task;

import doanket.platform.Sql;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What was said last of tasks, for the notes of a report: how far they are, why they came back, why they take longer. */
@ApplicationScoped
class NoteRepository {

    private static final int LONGEST = 240;

    private static final String SAID = """
            and e.kind in ('PROGRESS', 'REPORTED', 'SENT_BACK', 'GIVEN_BACK', 'EXTENSION_ASKED', 'EXTENDED', 'EXPLAINED',
                'PAUSED')
            and e.text <> ''
            order by 1, e.at desc""";

    private static final String OF_UNITS = """
            select distinct on (t.lead_unit) t.lead_unit, e.kind, e.at, left(e.text, 300)
            from task t
            join task_event e on e.task_id = t.id
            where %s
            """;

    private static final String OF_TASKS = """
            select distinct on (e.task_id) e.task_id, e.kind, e.at, left(e.text, 300)
            from task_event e
            where e.task_id = any (cast(string_to_array(?1, ',') as uuid[]))
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** The last word of each lead unit about any of those tasks. */
    Map<UUID, String> ofUnits(TaskSql wanted, Standing.Day day, Locale locale) {
        var query = entityManager.createNativeQuery(OF_UNITS.formatted(wanted) + SAID);
        return notes(Sql.rows(wanted.bind(query, day)), locale);
    }

    Map<UUID, String> ofTasks(Collection<UUID> tasks, Locale locale) {
        var query = entityManager.createNativeQuery(OF_TASKS + SAID).setParameter(1, Sql.joined(tasks));
        return tasks.isEmpty() ? Map.of() : notes(Sql.rows(query), locale);
    }

    private static Map<UUID, String> notes(Stream<Object[]> rows, Locale locale) {
        var notes = new HashMap<UUID, String>();
        rows.forEach(row -> notes.put((UUID) row[0], note(row, locale)));
        return notes;
    }

    /** What it was, of which day, and the words on one line. */
    private static String note(Object[] row, Locale locale) {
        var day = VietnamTime.told(VietnamTime.day(Sql.instant(row[2])));
        var text = ((String) row[3]).replaceAll("\\s+", " ").strip();
        var whole = Words.of(locale, "step." + row[1]) + " " + day + ": " + text;
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST).strip() + " …";
    }
}
