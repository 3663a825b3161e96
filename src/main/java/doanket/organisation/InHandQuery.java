package doanket.organisation;

import doanket.organisation.PersonHoldings.InHand;
import doanket.platform.Sql;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * How a feature finds what somebody has in hand under one heading: where that stands; the statement, which gives id, title and day of
 * what belongs to ?1, at most ?2 of them; and the page that shows one, up to its id.
 */
public record InHandQuery(int place, String sql, String page) {

    /** Whose it is: an account or a person, as the statement asks. */
    public List<InHand> of(UUID owner, int most, String heading, EntityManager entityManager) {
        var query = entityManager.createNativeQuery(sql).setParameter(1, owner).setParameter(2, most);
        return Sql.rows(query)
                .map(row -> new InHand(place, heading, (String) row[1], page + row[0], Sql.day(row[2])))
                .toList();
    }
}
