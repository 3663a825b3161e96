package doanket.opinion;

import static doanket.opinion.PetitionRepository.number;

import doanket.identity.Actor;
import doanket.identity.Deeds;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Lets go the words of petitions that are older than they are kept: what was said, answered, and how it was told. Topic, place, counts,
 * outcome, days and numbers of papers stay, and so do all figures. What still waits, or is still written, is not old.
 */
@ApplicationScoped
@Transactional
class OpinionForgetting {

    private static final int MOST = 200;

    /** Marked, so that whoever counts what a page asks for can tell it apart. */
    private static final String OLD = """
            /* job */ select p.id, p.origin_unit_id
            from opinion_petition p
            where p.forgotten_on is null and p.day < ?1 and p.state <> 'DRAFT' and (p.state <> 'WAITING' or p.divided)
            and greatest(p.day, p.told_on, cast(p.answered_at at time zone 'Asia/Ho_Chi_Minh' as date)) < ?1
            order by p.day, p.id
            limit ?2
            for update of p skip locked""";

    private static final String FORGET = """
            /* job */ update opinion_petition
            set text = '', answer = '', told_how = '', forgotten_on = ?2, version = version + 1
            where id = any (cast(string_to_array(?1, ',') as uuid[]))""";

    /** Why it was corrected stands there in somebody's words. */
    private static final String EVENTS = """
            /* job */ update opinion_event
            set text = '', version = version + 1
            where step = 'CORRECTED' and text <> '' and subject_id = any (cast(string_to_array(?1, ',') as uuid[]))""";

    /** Their names, once nothing is left in them. */
    private static final String BATCHES = """
            /* job */ update opinion_batch b
            set name = ?3, forgotten_on = ?2, version = b.version + 1
            where b.id in (
                select p.batch_id from opinion_petition p where p.id = any (cast(string_to_array(?1, ',') as uuid[])))
            and not exists (select 1 from opinion_petition p where p.batch_id = b.id and p.forgotten_on is null)""";

    private final Actor actor;
    private final Deeds deeds;
    private final PetitionSearch search;

    @PersistenceContext
    EntityManager entityManager;

    protected OpinionForgetting() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    OpinionForgetting(Actor actor, Deeds deeds, PetitionSearch search) {
        this.actor = actor;
        this.deeds = deeds;
        this.search = search;
    }

    /** At most two hundred petitions that no other node is at; tells how many. */
    int forgetNext() {
        var today = actor.today();
        var old = old(today);
        if (!old.isEmpty()) {
            var ids = Sql.joined(old.stream().map(Deeds.Subject::object).toList());
            put(FORGET, ids, today).executeUpdate();
            entityManager.createNativeQuery(EVENTS).setParameter(1, ids).executeUpdate();
            put(BATCHES, ids, today)
                    .setParameter(3, Words.of(Actor.VIETNAMESE, "kept.batch"))
                    .executeUpdate();
            deeds.write("petition.forgotten", old);
            search.put(old.stream().map(Deeds.Subject::object).toList());
        }
        return old.size();
    }

    private Query put(String sql, String ids, LocalDate today) {
        return entityManager.createNativeQuery(sql).setParameter(1, ids).setParameter(2, Date.valueOf(today));
    }

    private List<Deeds.Subject> old(LocalDate today) {
        int years = number(entityManager
                .createNativeQuery("/* job */ select kept_years from opinion_setting")
                .getSingleResult());
        return Sql.rows(entityManager
                        .createNativeQuery(OLD)
                        .setParameter(1, Date.valueOf(today.minusYears(years)))
                        .setParameter(2, MOST))
                .map(row -> new Deeds.Subject((UUID) row[0], (UUID) row[1], ""))
                .toList();
    }
}
