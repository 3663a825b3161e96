package doanket.campaign;

import doanket.criteria.SetUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The sets by which campaigns that are under way judge their places; one may be judged by a set beyond its last day. */
@ApplicationScoped
class CampaignSetRepository implements SetUse {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public Set<UUID> setsUsed(LocalDate day) {
        List<?> sets = entityManager
                .createNativeQuery("""
                        select distinct c.set_id
                        from campaign c
                        where c.set_id is not null and c.starts_on <= ?1
                        and (c.ends_on is null or c.ends_on >= ?1)""")
                .setParameter(1, Date.valueOf(day))
                .getResultList();
        return sets.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}
