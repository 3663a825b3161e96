package doanket.news;

import doanket.news.ReadingTally.Read;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Readings as numbers. Marks of a week that is over become numbers, and what they were made of is forgotten. */
@ApplicationScoped
@Transactional
class ReadingTallies {

    private static final String SECRET = """
            /* job */ insert into reading_secret (week, secret) values (?1, gen_random_uuid()) on conflict do nothing""";

    private static final String MARK = """
            /* job */ insert into reading_mark (article_id, week, mark, unit_id)
            select a.id, s.week, encode(sha256(convert_to(s.secret || ' ' || r.account || ' ' || a.id, 'UTF8')), 'hex'), r.unit
            from unnest(cast(string_to_array(?1, ',') as uuid[]), cast(string_to_array(?2, ',') as uuid[]),
                cast(string_to_array(?3, ',') as uuid[]), cast(string_to_array(?4, ',') as date[]))
                as r (article, account, unit, week)
            join article a on a.id = r.article
            join reading_secret s on s.week = r.week
            on conflict do nothing""";

    private static final String OVER =
            "/* job */ select 1, 1 from reading_secret where week < ?1 for update skip locked";

    private static final String FOLD = """
            /* job */ insert into reading_count (article_id, week, unit_id, readers)
            select m.article_id, m.week, m.unit_id, count(*) from reading_mark m where m.week < ?1
            group by m.article_id, m.week, m.unit_id
            on conflict (article_id, week, unit_id) do update set readers = reading_count.readers + excluded.readers""";

    private static final String COUNTS = """
            from (
                select c.article_id, c.week, c.unit_id, c.readers from reading_count c where c.week >= ?1
                union all
                select m.article_id, m.week, m.unit_id, count(*) from reading_mark m where m.week >= ?1
                group by m.article_id, m.week, m.unit_id) c
            join article a on a.id = c.article_id
            """;

    private static final String OF_UNITS = """
            where a.unit_id = any (cast(string_to_array(?2, ',') as uuid[]))
            """;

    private static final String BY_UNIT = "select c.unit_id, c.week, sum(c.readers)\n" + COUNTS + OF_UNITS + """
            and (cast(?3 as uuid) is null or a.id = cast(?3 as uuid))
            group by c.unit_id, c.week""";

    private static final String MOST_READ = "select a.id, v.title, sum(c.readers)\n" + COUNTS + """
            join article_version v on v.article_id = a.id and v.number = a.live_number
            """ + OF_UNITS + """
            and a.withdrawn_at is null
            group by a.id, v.title
            order by 3 desc, a.id
            limit ?3""";

    @PersistenceContext
    EntityManager entityManager;

    /** Readers of a unit in a week. */
    record Tally(UUID unit, LocalDate week, int readers) {}

    void count(List<Read> read, LocalDate thisWeek) {
        if (!read.isEmpty()) {
            entityManager
                    .createNativeQuery(SECRET)
                    .setParameter(1, Date.valueOf(thisWeek))
                    .executeUpdate();
            entityManager
                    .createNativeQuery(MARK)
                    .setParameter(1, joined(read, Read::article))
                    .setParameter(2, joined(read, Read::account))
                    .setParameter(3, joined(read, Read::unit))
                    .setParameter(4, joined(read, Read::week))
                    .executeUpdate();
        }
        fold(thisWeek);
    }

    /** One node does it; another finds nothing to lock. */
    private void fold(LocalDate thisWeek) {
        var over = entityManager
                .createNativeQuery(OVER)
                .setParameter(1, Date.valueOf(thisWeek))
                .getResultList();
        if (over.isEmpty()) {
            return;
        }
        for (var step : List.of(
                FOLD,
                "/* job */ delete from reading_mark where week < ?1",
                "/* job */ delete from reading_secret where week < ?1")) {
            entityManager
                    .createNativeQuery(step)
                    .setParameter(1, Date.valueOf(thisWeek))
                    .executeUpdate();
        }
    }

    /** By unit of the readers and week; of one article, or with null of all articles of the units. */
    List<Tally> byUnit(Collection<UUID> units, UUID article, LocalDate from) {
        return Sql.rows(entityManager
                        .createNativeQuery(BY_UNIT)
                        .setParameter(1, Date.valueOf(from))
                        .setParameter(2, joined(units, Function.identity()))
                        .setParameter(3, article == null ? null : article.toString()))
                .map(row -> new Tally((UUID) row[0], ((Date) row[1]).toLocalDate(), ((Number) row[2]).intValue()))
                .toList();
    }

    List<StatisticsSheet.Article> mostRead(Collection<UUID> units, LocalDate from, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(MOST_READ)
                        .setParameter(1, Date.valueOf(from))
                        .setParameter(2, joined(units, Function.identity()))
                        .setParameter(3, most))
                .map(row -> new StatisticsSheet.Article((UUID) row[0], (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    private static <T> String joined(Collection<T> all, Function<T, ?> part) {
        return all.stream().map(part).map(Object::toString).collect(Collectors.joining(","));
    }
}
