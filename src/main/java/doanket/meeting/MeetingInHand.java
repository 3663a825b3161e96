package doanket.meeting;

import doanket.organisation.PersonHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Locale;

/** The meetings to come that somebody chairs or keeps the minutes of. */
@ApplicationScoped
class MeetingInHand implements PersonHoldings {

    private static final int PLACE = 30;

    private static final String IN_HAND = """
            select m.id, m.title, cast(m.starts_at at time zone 'Asia/Ho_Chi_Minh' as date)
            from meeting m
            where m.state in ('DRAFT', 'ANNOUNCED', 'IN_PROGRESS') and (m.chair_id = ?1 or m.secretary_id = ?1)
            order by m.starts_at, m.id
            limit ?2""";

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<InHand> inHand(Holder holder, int most, Locale locale) {
        var heading = Words.of(locale, "handover.meetings");
        return MeetingRepository.rows(entityManager
                        .createNativeQuery(IN_HAND)
                        .setParameter(1, holder.person())
                        .setParameter(2, most))
                .map(row -> new InHand(
                        PLACE,
                        heading,
                        (String) row[1],
                        "/meeting/view?id=" + row[0],
                        row[2] == null ? null : ((Date) row[2]).toLocalDate()))
                .toList();
    }
}
