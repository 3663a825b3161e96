package doanket.campaign;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who follows campaigns, and of which phases they were told. */
@ApplicationScoped
class FollowerRepository {

    private static final String BEGUN = """
            select c.id, c.name, p.name, p.starts_on, p.ends_on
            from campaign_phase p
            join campaign c on c.id = p.campaign_id
            where p.starts_on > c.phases_told_until and p.starts_on <= ?1
            order by p.starts_on, p.campaign_id, p.position
            limit 1
            for update of c skip locked""";

    @PersistenceContext
    EntityManager entityManager;

    /** A phase that has begun, of which nobody was told yet. */
    record Begun(UUID campaign, String name, CampaignPhase phase) {}

    void follow(UUID campaign, UUID account, Instant now) {
        entityManager
                .createNativeQuery("""
                        insert into campaign_follower (campaign_id, account_id, since)
                        values (?1, ?2, ?3)
                        on conflict do nothing""")
                .setParameter(1, campaign)
                .setParameter(2, account)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    void unfollow(UUID campaign, UUID account) {
        entityManager
                .createNativeQuery("delete from campaign_follower where campaign_id = ?1 and account_id = ?2")
                .setParameter(1, campaign)
                .setParameter(2, account)
                .executeUpdate();
    }

    Set<UUID> of(UUID campaign) {
        List<?> accounts = entityManager
                .createNativeQuery("select account_id from campaign_follower where campaign_id = ?1")
                .setParameter(1, campaign)
                .getResultList();
        var found = new HashSet<UUID>();
        accounts.forEach(account -> found.add((UUID) account));
        return found;
    }

    Optional<Begun> nextBegun(LocalDate today) {
        return Sql.rows(entityManager.createNativeQuery(BEGUN).setParameter(1, Date.valueOf(today)))
                .map(row -> new Begun(
                        (UUID) row[0],
                        (String) row[1],
                        new CampaignPhase((String) row[2], Sql.day(row[3]), Sql.day(row[4]))))
                .findFirst();
    }

    void told(UUID campaign, LocalDate until) {
        entityManager
                .createNativeQuery("update campaign set phases_told_until = ?2 where id = ?1")
                .setParameter(1, campaign)
                .setParameter(2, Date.valueOf(until))
                .executeUpdate();
    }
}
