package doanket.news;

import static doanket.news.ArticleRepository.RECORD_SEPARATOR;
import static doanket.news.ArticleRepository.UNIT_SEPARATOR;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads whole versions, each with its pictures, papers and filing in one statement, without making an entity of it. */
@ApplicationScoped
class VersionRepository {

    private static final String VERSION = """
            select v.number, v.title, v.lead, v.body, v.byline, v.category_id,
                (select string_agg(cast(t.topic_id as text), chr(30) order by t.position)
                    from article_topic t where t.version_id = v.id),
                (select string_agg(concat_ws(chr(31), coalesce(cast(a.unit_id as text), ''), a.with_subtree,
                        coalesce(a.unit_type, ''), coalesce(a.role_code, '')), chr(30) order by a.position)
                    from article_audience a where a.version_id = v.id),
                (select string_agg(concat_ws(chr(31), f.file_id, f.caption, f.alternative, f.credit),
                        chr(30) order by f.position)
                    from article_figure f where f.version_id = v.id),
                (select string_agg(concat_ws(chr(31), p.file_id, p.label), chr(30) order by p.position)
                    from article_attachment p where p.version_id = v.id),
                v.written_name, v.written_post, v.written_at, v.note, v.id
            from article_version v
            where v.article_id = ?1
            and v.number = ?2""";

    private static final String VERSIONS = """
            select v.number, v.title, v.written_name, v.written_post, v.written_at, v.note,
                v.number = a.live_number, v.number = a.latest_number
            from article_version v
            join article a on a.id = v.article_id
            where v.article_id = ?1
            order by v.number desc
            limit ?2""";

    private static final String EVENTS = """
            select at, kind, name, post, number, reason
            from article_event
            where article_id = ?1
            order by at desc, id desc
            limit ?2""";

    @PersistenceContext
    EntityManager entityManager;

    /** A version with who wrote it. */
    record Written(UUID id, VersionRow row, ArticleContent content) {}

    Optional<Written> find(UUID article, int number) {
        return Sql.rows(entityManager
                        .createNativeQuery(VERSION)
                        .setParameter(1, article)
                        .setParameter(2, number))
                .map(VersionRepository::written)
                .findFirst();
    }

    private static Written written(Object[] row) {
        var content = new ArticleContent(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (UUID) row[5],
                records(row[6], parts -> UUID.fromString(parts[0])),
                records(row[7], VersionRepository::audienceLine),
                records(row[8], parts -> new Figure(UUID.fromString(parts[0]), parts[1], parts[2], parts[3])),
                records(row[9], parts -> new Attachment(UUID.fromString(parts[0]), parts[1])));
        var about = new VersionRow(
                (Integer) row[0],
                content.title(),
                (String) row[10],
                (String) row[11],
                Sql.instant(row[12]),
                (String) row[13],
                false,
                false);
        return new Written((UUID) row[14], about, content);
    }

    private static AudienceLine audienceLine(String[] parts) {
        return new AudienceLine(
                parts[0].isEmpty() ? null : UUID.fromString(parts[0]),
                parts[1].startsWith("t"),
                parts[2].isEmpty() ? null : parts[2],
                parts[3].isEmpty() ? null : parts[3]);
    }

    private static <T> List<T> records(Object joined, Function<String[], T> made) {
        return joined == null
                ? List.of()
                : Stream.of(((String) joined).split(RECORD_SEPARATOR, -1))
                        .map(row -> row.split(UNIT_SEPARATOR, -1))
                        .map(made)
                        .toList();
    }

    List<VersionRow> rows(UUID article, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(VERSIONS)
                        .setParameter(1, article)
                        .setParameter(2, most))
                .map(row -> new VersionRow(
                        (Integer) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        Sql.instant(row[4]),
                        (String) row[5],
                        (Boolean) row[6],
                        (Boolean) row[7]))
                .toList();
    }

    List<EventRow> events(UUID article, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(EVENTS)
                        .setParameter(1, article)
                        .setParameter(2, most))
                .map(row -> new EventRow(
                        Sql.instant(row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Integer) row[4],
                        (String) row[5]))
                .toList();
    }

    /** The last time it was returned, with the reason. */
    Optional<EventRow> lastReturn(UUID article) {
        return events(article, 20).stream()
                .filter(event -> event.kind().equals(ArticleEvent.Kind.RETURNED.name()))
                .findFirst();
    }
}
