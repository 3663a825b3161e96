package doanket.meeting;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is asked to come. */
@ApplicationScoped
class InvitationRepository {

    private static final String OF_MEETING = """
            select i.id, i.version, i.part, i.unit_id, i.person_id, coalesce(u.name, i.name), i.post, i.rank, i.reply, i.who,
                i.reason, i.replied_name, i.replied_at
            from meeting_invitation i
            left join unit u on u.id = i.unit_id
            where i.meeting_id = ?1
            order by i.rank, coalesce(u.name, i.name), i.id""";

    /** The same with the names that stand above it: a row at least, also where nobody is asked yet. */
    private static final String OF_NAMED_MEETING = """
            select i.id, i.version, i.part, i.unit_id, i.person_id, coalesce(u.name, i.name), i.post, i.rank, i.reply, i.who,
                i.reason, i.replied_name, i.replied_at,
                coalesce(k.name_vi, ''), coalesce(k.name_en, ''), h.name
            from meeting m
            join unit h on h.id = m.host_id
            left join meeting_kind k on k.code = m.kind_code
            left join meeting_invitation i on i.meeting_id = m.id
            left join unit u on u.id = i.unit_id
            where m.id = ?1
            order by i.rank, coalesce(u.name, i.name), i.id""";

    /** Whom each of the meetings invites, in one line. */
    private static final String TOLD = """
            select i.meeting_id, string_agg(coalesce(u.short_name, i.name), '; ' order by i.rank, i.id)
            from meeting_invitation i
            left join unit u on u.id = i.unit_id
            where i.meeting_id = any (cast(string_to_array(?1, ',') as uuid[]))
            group by i.meeting_id""";

    private static final String INVITED = "select i.unitId, i.personId from Invitation i where i.meetingId = :meeting";

    @PersistenceContext
    EntityManager entityManager;

    /** The units and people invited. */
    record Invited(List<UUID> units, List<UUID> people) {

        int size() {
            return units.size() + people.size();
        }
    }

    /** Who is asked, and how the kind and the host of the meeting are called. */
    record Asked(Heads.Called names, List<InvitationRow> rows) {}

    /** In the order in which they are named. */
    List<InvitationRow> of(UUID meeting) {
        return ordered(Sql.rows(entityManager.createNativeQuery(OF_MEETING).setParameter(1, meeting)));
    }

    /** As {@link #of}, with the names in the same statement. */
    Asked asked(UUID meeting) {
        var found = Sql.rows(entityManager.createNativeQuery(OF_NAMED_MEETING).setParameter(1, meeting))
                .toList();
        var names = found.stream()
                .map(row -> new Heads.Called((String) row[13], (String) row[14], (String) row[15]))
                .findFirst()
                .orElse(Heads.Called.NONE);
        return new Asked(names, ordered(found.stream().filter(row -> row[0] != null)));
    }

    private static List<InvitationRow> ordered(Stream<Object[]> rows) {
        return rows.map(InvitationRepository::row)
                .sorted(Comparator.comparing(InvitationRow::part))
                .toList();
    }

    private static InvitationRow row(Object[] row) {
        return new InvitationRow(
                (UUID) row[0],
                ((Number) row[1]).longValue(),
                InvitationPart.valueOf((String) row[2]),
                (UUID) row[3],
                (UUID) row[4],
                (String) row[5],
                (String) row[6],
                ((Number) row[7]).intValue(),
                Reply.valueOf((String) row[8]),
                (String) row[9],
                (String) row[10],
                (String) row[11],
                Sql.instant(row[12]));
    }

    Map<UUID, String> told(Collection<UUID> meetings) {
        return Sql.rows(entityManager.createNativeQuery(TOLD).setParameter(1, Sql.joined(meetings)))
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    Invited invited(UUID meeting) {
        var rows = entityManager
                .createQuery(INVITED, Object[].class)
                .setParameter("meeting", meeting)
                .getResultList();
        return new Invited(
                rows.stream().map(row -> (UUID) row[0]).filter(Objects::nonNull).toList(),
                rows.stream().map(row -> (UUID) row[1]).filter(Objects::nonNull).toList());
    }

    /** By their ids. */
    Map<UUID, Invitation> entities(UUID meeting) {
        return entityManager
                .createQuery("select i from Invitation i where i.meetingId = :meeting", Invitation.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .collect(Collectors.toMap(Invitation::invitationId, invitation -> invitation));
    }

    long count(UUID meeting) {
        return entityManager
                .createQuery("select count(i) from Invitation i where i.meetingId = :meeting", Long.class)
                .setParameter("meeting", meeting)
                .getSingleResult();
    }
}
