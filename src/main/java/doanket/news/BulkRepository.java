package doanket.news;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Acts on many articles, and how far each of them is. */
@ApplicationScoped
class BulkRepository {

    /** Those of the articles that lie in the units, in the order asked for. */
    private static final String ADD = """
            insert into bulk_item (job_id, position, article_id, title, state)
            select ?1, row_number() over (order by o.n), a.id, v.title, 'WAITING'
            from unnest(cast(string_to_array(?2, ',') as uuid[])) with ordinality o (id, n)
            join article a on a.id = o.id
            join article_version v on v.article_id = a.id and v.number = a.latest_number
            where a.unit_id = any (cast(string_to_array(?3, ',') as uuid[]))""";

    private static final String TAKE = """
            /* job */ select i.job_id, i.position, i.article_id
            from bulk_item i
            join bulk_job j on j.id = i.job_id
            where i.state = 'WAITING'
            order by j.started_at, i.job_id, i.position
            limit 1
            for update of i skip locked""";

    private static final String STATES = """
            select j.id, j.action, j.started_at, count(*),
                count(*) filter (where i.state = 'DONE'), count(*) filter (where i.state = 'REFUSED')
            from bulk_job j
            join bulk_item i on i.job_id = j.id
            where j.account_id = ?1
            and (cast(?2 as uuid) is null or j.id = ?2)
            group by j.id
            order by j.started_at desc
            limit ?3""";

    @PersistenceContext
    EntityManager entityManager;

    /** One article of a job. */
    record Item(UUID job, int position, UUID article) {}

    /** How far a job is. */
    record Count(UUID job, BulkAction action, Instant startedAt, int total, int done, int refused) {}

    /** An article that was left as it is: a key of the texts, and what fills its places. */
    record Refused(UUID article, String title, String refusal, String about) {}

    /** Of two that are sent at the same time the second waits for the first. */
    void hold(UUID job) {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, job.toString())
                .getSingleResult();
    }

    /** Returns how many articles it is about. */
    int add(BulkJob job, Collection<UUID> articles, Collection<UUID> units) {
        entityManager.persist(job);
        entityManager.flush();
        return entityManager
                .createNativeQuery(ADD)
                .setParameter(1, job.jobId())
                .setParameter(2, Sql.joined(articles))
                .setParameter(3, Sql.joined(units))
                .executeUpdate();
    }

    Optional<BulkJob> job(UUID id) {
        return Optional.ofNullable(entityManager.find(BulkJob.class, id));
    }

    /** The next that nobody else is at; locked until the transaction ends. */
    Optional<Item> takeNext() {
        return Sql.rows(entityManager.createNativeQuery(TAKE))
                .map(row -> new Item((UUID) row[0], ((Number) row[1]).intValue(), (UUID) row[2]))
                .findFirst();
    }

    void done(Item item) {
        end(item, "DONE", null, null);
    }

    void refuse(Item item, String refusal, String about) {
        end(item, "REFUSED", refusal, about);
    }

    private void end(Item item, String state, String refusal, String about) {
        entityManager
                .createNativeQuery("/* job */ update bulk_item set state = ?3, refusal = ?4, about = ?5"
                        + " where job_id = ?1 and position = ?2 and state = 'WAITING'")
                .setParameter(1, item.job())
                .setParameter(2, item.position())
                .setParameter(3, state)
                .setParameter(4, refusal)
                .setParameter(5, about)
                .executeUpdate();
    }

    void sweep(Instant before) {
        entityManager
                .createNativeQuery("/* job */ delete from bulk_job where started_at < ?1")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    List<Count> counts(UUID account, UUID job, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(STATES)
                        .setParameter(1, account)
                        .setParameter(2, job)
                        .setParameter(3, most))
                .map(row -> new Count(
                        (UUID) row[0],
                        BulkAction.valueOf((String) row[1]),
                        Sql.instant(row[2]),
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue(),
                        ((Number) row[5]).intValue()))
                .toList();
    }

    List<Refused> refused(UUID job) {
        return Sql.rows(entityManager
                        .createNativeQuery("select article_id, title, refusal, about from bulk_item"
                                + " where job_id = ?1 and state = 'REFUSED' order by position")
                        .setParameter(1, job))
                .map(row -> new Refused((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
