package doanket.meeting;

import doanket.organisation.UnitHeirs;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hands on the meetings of units that are gone, each kind of change in one statement. */
@ApplicationScoped
class SuccessionRepository {

    static final String OPEN = "m.state in ('DRAFT', 'ANNOUNCED', 'IN_PROGRESS')";

    private static final String IDS = "any (cast(string_to_array(?3, ',') as uuid[]))";

    private static final String OPEN_OF = UnitHeirs.WITH + """
            select m.id, 1
            from meeting m
            where %s and (m.host_id in (select gone_id from heir) or exists (
                select 1 from meeting_invitation i
                join heir h on h.gone_id = i.unit_id
                where i.meeting_id = m.id and %s))
            order by m.id
            limit ?3
            for update of m""";

    /** What is not answered, or not answered by the unit after it. */
    private static final String GOES = """
            (i.reply = 'NONE' or not exists (
                select 1 from meeting_invitation o
                where o.meeting_id = i.meeting_id and o.unit_id = h.after_id))""";

    private static final String HOSTS = UnitHeirs.WITH + """
            update meeting m
            set host_id = h.after_id, version = m.version + 1
            from heir h
            where m.host_id = h.gone_id and m.id =\s""" + IDS;

    /** Of several that become one, an answer comes before a question. */
    private static final String INVITED = UnitHeirs.WITH + """
            , first as (
                select distinct on (i.meeting_id, h.after_id) i.id, h.after_id
                from meeting_invitation i
                join heir h on h.gone_id = i.unit_id
                where i.meeting_id = %s
                and not exists (
                    select 1 from meeting_invitation o
                    where o.meeting_id = i.meeting_id and o.unit_id = h.after_id)
                order by i.meeting_id, h.after_id, i.reply = 'NONE', i.rank, i.id
            )
            update meeting_invitation i
            set unit_id = f.after_id, version = i.version + 1
            from first f
            where i.id = f.id""".formatted(IDS);

    private static final String ASKED_TWICE = UnitHeirs.WITH + """
            delete from meeting_invitation i
            using heir h
            where i.unit_id = h.gone_id and i.reply = 'NONE' and i.meeting_id =\s""" + IDS;

    private static final String SERIES = UnitHeirs.WITH + """
            update meeting_series s
            set host_id = h.after_id, version = s.version + 1
            from heir h
            where s.host_id = h.gone_id""";

    @PersistenceContext
    EntityManager entityManager;

    void passSeries(UnitHeirs heirs) {
        heirs.bind(entityManager.createNativeQuery(SERIES)).executeUpdate();
    }

    /** Held until the transaction ends. */
    List<UUID> openOf(UnitHeirs heirs, int most) {
        return Sql.rows(heirs.bind(entityManager.createNativeQuery(OPEN_OF.formatted(OPEN, GOES)))
                        .setParameter(3, most))
                .map(row -> (UUID) row[0])
                .toList();
    }

    void pass(UnitHeirs heirs, List<UUID> ids) {
        var joined = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
        List.of(HOSTS, INVITED, ASKED_TWICE)
                .forEach(sql -> heirs.bind(entityManager.createNativeQuery(sql))
                        .setParameter(3, joined)
                        .executeUpdate());
    }

    List<Meeting> found(List<UUID> ids) {
        return entityManager
                .createQuery("select m from Meeting m where m.id in :ids order by m.id", Meeting.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }
}
