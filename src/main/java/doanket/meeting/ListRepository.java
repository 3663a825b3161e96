package doanket.meeting;

import doanket.platform.Sql;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Meetings that the current reader may open, as rows. */
@ApplicationScoped
class ListRepository {

    private static final String ROWS = """
            select m.id, m.title, m.kind_code, m.host_id, m.place, m.chair_name, m.starts_at, m.ends_at, m.state,
                (select min(i.reply) from meeting_invitation i
                    where i.meeting_id = m.id and %s
                    and i.reply = 'NONE'),
                (select min(i.reply) from meeting_invitation i
                    where i.meeting_id = m.id and %s
                    and i.reply <> 'NONE'),
                m.version, m.at
            from meeting m
            where %s""".formatted(Readers.ASKED, Readers.ASKED, Readers.READABLE);

    private static final int PLACES = 7;

    private static final String OF_UNIT = """
            (m.host_id = %1$s or exists (
                select 1 from meeting_invitation i where i.meeting_id = m.id and i.unit_id = %1$s))""";

    private final Readers readers;

    @PersistenceContext
    EntityManager entityManager;

    protected ListRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    ListRepository(Readers readers) {
        this.readers = readers;
    }

    /** In the order of time: the next first, of what is past the last first. Host and kind still without their names. */
    List<MeetingRow> list(MeetingQuery wanted, Instant now, int most) {
        var conditions = new Conditions();
        conditions.show(wanted.show(), now);
        conditions.equal("m.host_id = %s", wanted.unit());
        conditions.equal("m.kind_code = %s", wanted.kind());
        conditions.equal("m.starts_at >= %s", start(wanted.from()));
        conditions.equal("m.starts_at < %s", end(wanted.to()));
        boolean newestFirst = wanted.show().isNewestFirst();
        PageKey.read(wanted.after()).ifPresent(key -> conditions.after(key, newestFirst));
        var order = newestFirst ? "order by m.starts_at desc, m.id desc" : "order by m.starts_at, m.id";
        return rows(conditions, order, most);
    }

    /** Of a span of time, drafts left out, in the order of time: what a unit holds or is invited to, or (null) all. */
    List<MeetingRow> between(Instant from, Instant to, UUID unit, int most) {
        var conditions = new Conditions();
        conditions.and("m.state <> 'DRAFT'");
        conditions.equal("m.starts_at < %s", Timestamp.from(to));
        conditions.equal("m.ends_at > %s", Timestamp.from(from));
        conditions.equal(OF_UNIT, unit);
        return rows(conditions, "order by m.starts_at, m.id", most);
    }

    /** Those of the meetings that the reader may open. */
    List<MeetingRow> of(Collection<UUID> meetings) {
        var conditions = new Conditions();
        conditions.equal("m.id = any (cast(string_to_array(%s, ',') as uuid[]))", Sql.joined(meetings));
        return rows(conditions, "order by m.starts_at, m.id", meetings.size());
    }

    private List<MeetingRow> rows(Conditions conditions, String order, int most) {
        var query =
                readers.bind(entityManager.createNativeQuery(ROWS + conditions.text + "\n" + order + " limit " + most));
        conditions.bind(query);
        return Sql.rows(query).map(ListRepository::row).toList();
    }

    private static MeetingRow row(Object[] row) {
        var waiting = row[9] == null ? row[10] : row[9];
        return new MeetingRow(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (UUID) row[3],
                "",
                (String) row[4],
                (String) row[5],
                Sql.instant(row[6]),
                Sql.instant(row[7]),
                MeetingState.valueOf((String) row[8]),
                waiting == null ? null : Reply.valueOf((String) waiting),
                ((Number) row[11]).longValue(),
                Sql.instant(row[12]));
    }

    private static Timestamp start(LocalDate day) {
        return day == null ? null : Timestamp.from(VietnamTime.instant(day.atStartOfDay()));
    }

    private static Timestamp end(LocalDate day) {
        return day == null ? null : start(day.plusDays(1));
    }

    /** The conditions of a list, with their places behind those of the reader. */
    private static final class Conditions {

        private final List<Object> values = new ArrayList<>();
        private String text = "";

        void and(String condition) {
            text += "\nand " + condition;
        }

        void equal(String condition, Object value) {
            if (value != null) {
                and(condition.formatted(place(value)));
            }
        }

        private String place(Object value) {
            values.add(value);
            return "?" + (values.size() + PLACES);
        }

        void show(MeetingQuery.Show show, Instant now) {
            switch (show) {
                case UPCOMING -> {
                    and("m.state in ('ANNOUNCED', 'IN_PROGRESS')");
                    and("(m.state = 'IN_PROGRESS' or m.ends_at >= " + place(Timestamp.from(now)) + ")");
                }
                case HELD ->
                    and("(m.state = 'CLOSED' or m.state = 'ANNOUNCED' and m.ends_at < " + place(Timestamp.from(now))
                            + ")");
                case DRAFTS -> and("m.state = 'DRAFT'");
                case CANCELLED -> and("m.state = 'CANCELLED'");
                default -> {
                    and("m.state = 'ANNOUNCED' and m.ends_at >= " + place(Timestamp.from(now)));
                    and("exists (select 1 from meeting_invitation i where i.meeting_id = m.id and i.reply = 'NONE' and "
                            + Readers.ASKED + ")");
                }
            }
        }

        void after(PageKey key, boolean newestFirst) {
            and("(m.starts_at, m.id) " + (newestFirst ? "<" : ">") + " (" + place(Timestamp.from(key.at())) + ", "
                    + place(key.id()) + ")");
        }

        void bind(Query query) {
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + PLACES + 1, values.get(i));
            }
        }
    }
}
