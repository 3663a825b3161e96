package doanket.campaign;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How campaigns stood when the portal last looked. */
@ApplicationScoped
class StandingRepository {

    private static final String NEXT = """
            select c.id, c.set_id
            from campaign c
            left join campaign_standing s on s.campaign_id = c.id
            where c.set_id is not null
            and c.starts_on <= ?1
            and (c.ends_on is null or c.ends_on >= ?1)
            and (s.at is null or s.at < ?2)
            order by s.at nulls first, c.id
            limit 1
            for no key update of c skip locked""";

    private static final String PUT = """
            insert into campaign_standing (campaign_id, at, places, whole, criteria, weakest, meeting)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (campaign_id) do update
            set at = excluded.at, places = excluded.places, whole = excluded.whole, criteria = excluded.criteria,
                weakest = excluded.weakest, meeting = excluded.meeting""";

    @PersistenceContext
    EntityManager entityManager;

    /** A campaign, and by which set it is judged. */
    record Judged(UUID campaign, UUID set) {}

    /** One that runs on that day and was not looked at since that moment; nobody else takes it meanwhile. */
    Optional<Judged> next(LocalDate day, Instant since) {
        var query = entityManager
                .createNativeQuery(NEXT)
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, Timestamp.from(since));
        return Sql.rows(query)
                .map(row -> new Judged((UUID) row[0], (UUID) row[1]))
                .findFirst();
    }

    void put(UUID campaign, Instant at, CampaignStanding standing) {
        entityManager
                .createNativeQuery(PUT)
                .setParameter(1, campaign)
                .setParameter(2, Timestamp.from(at))
                .setParameter(3, standing.places())
                .setParameter(4, standing.whole())
                .setParameter(5, standing.criteria())
                .setParameter(6, standing.weakest().map(CriterionBar::label).orElse(null))
                .setParameter(7, standing.weakest().map(CriterionBar::meeting).orElse(0L))
                .executeUpdate();
    }
}
