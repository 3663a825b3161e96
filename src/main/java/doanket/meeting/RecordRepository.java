package doanket.meeting;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was said and written down. */
@ApplicationScoped
class RecordRepository {

    private static final String SAID = """
            select new doanket.meeting.ContributionRow(c.id, c.version, c.kind, c.speaker.personId, c.speaker.name,
                c.speaker.post, c.itemId, c.text)
            from Contribution c
            where c.meetingId = :meeting
            order by c.position, c.id""";

    /** What was said in its order, the newest minutes, and the articles made of it. */
    private static final String RECORD = """
            (select c.id, c.version, c.kind, c.person_id, c.speaker, c.speaker_post, c.item_id, c.text, c.position as place
                from meeting_contribution c
                where c.meeting_id = ?1)
            union all
            (select m.id, m.version, 'MINUTES', null, '', '', null, m.body, 0
                from meeting_minutes m
                where m.meeting_id = ?1
                order by m.number desc
                limit 1)
            union all
            (select a.article_id, 0, 'ARTICLE', null, '', '', null, '', 0
                from meeting_article a
                where a.meeting_id = ?1)
            order by place, 1""";

    private static final String LATEST = """
            select m from MinutesText m
            where m.meetingId = :meeting
            order by m.number desc""";

    private static final String TEXTS = """
            select m.id, m.number, m.name, m.post, m.at, length(m.body)
            from meeting_minutes m
            where m.meeting_id = ?1
            order by m.number desc
            limit 500""";

    @PersistenceContext
    EntityManager entityManager;

    /** All of it at once. */
    record Record(List<ContributionRow> said, String minutes, List<UUID> articles) {}

    Record of(UUID meeting) {
        var rows = Sql.rows(entityManager.createNativeQuery(RECORD).setParameter(1, meeting))
                .toList();
        return new Record(
                rows.stream()
                        .filter(row -> !"MINUTES".equals(row[2]) && !"ARTICLE".equals(row[2]))
                        .map(RecordRepository::row)
                        .toList(),
                rows.stream()
                        .filter(row -> "MINUTES".equals(row[2]))
                        .map(row -> (String) row[7])
                        .findFirst()
                        .orElse(""),
                rows.stream()
                        .filter(row -> "ARTICLE".equals(row[2]))
                        .map(row -> (UUID) row[0])
                        .toList());
    }

    private static ContributionRow row(Object[] row) {
        return new ContributionRow(
                (UUID) row[0],
                ((Number) row[1]).longValue(),
                ContributionKind.valueOf((String) row[2]),
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (UUID) row[6],
                (String) row[7]);
    }

    /** In the order in which it was said. */
    List<ContributionRow> said(UUID meeting) {
        return entityManager
                .createQuery(SAID, ContributionRow.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** Every text of the minutes that is kept, the last first. */
    List<MinutesRow> texts(UUID meeting) {
        return Sql.rows(entityManager.createNativeQuery(TEXTS).setParameter(1, meeting))
                .map(row -> new MinutesRow(
                        (UUID) row[0],
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        (String) row[3],
                        Sql.instant(row[4]),
                        ((Number) row[5]).intValue()))
                .toList();
    }

    /** The minutes as they stand. */
    Optional<MinutesText> minutes(UUID meeting) {
        return entityManager
                .createQuery(LATEST, MinutesText.class)
                .setParameter("meeting", meeting)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
