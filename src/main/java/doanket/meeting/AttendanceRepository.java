package doanket.meeting;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who was marked. */
@ApplicationScoped
class AttendanceRepository {

    private static final String ROWS = """
            select a.id, a.invitation_id, a.unit_id, a.person_id, a.name, a.post, a.instead_of, a.standing, a.item_id,
                i.part, a.rank, coalesce(u.name, '')
            from meeting_attendee a
            left join unit u on u.id = a.unit_id
            left join meeting_invitation i on i.id = a.invitation_id
            where a.meeting_id = ?1
            order by a.rank, a.id""";

    @PersistenceContext
    EntityManager entityManager;

    /** In protocol order. */
    List<AttendeeRow> rows(UUID meeting) {
        return Sql.rows(entityManager.createNativeQuery(ROWS).setParameter(1, meeting))
                .map(row -> new AttendeeRow(
                        row[0].toString(),
                        (UUID) row[1],
                        (UUID) row[2],
                        (String) row[11],
                        (UUID) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        Standing.valueOf((String) row[7]),
                        (UUID) row[8],
                        row[9] == null ? null : InvitationPart.valueOf((String) row[9]),
                        ((Number) row[10]).intValue()))
                .toList();
    }

    /** To be marked; the meeting is held meanwhile. */
    List<Attendee> entities(UUID meeting) {
        return entityManager
                .createQuery("select a from Attendee a where a.meetingId = :meeting", Attendee.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** The points of its agenda. */
    Set<UUID> items(UUID meeting) {
        return Set.copyOf(entityManager
                .createQuery("select i.id from AgendaItem i where i.meetingId = :meeting", UUID.class)
                .setParameter("meeting", meeting)
                .getResultList());
    }
}
