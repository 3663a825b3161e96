package doanket.identity;

import doanket.platform.PortalJson;
import doanket.platform.Sql;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Stamps what somebody does with who it was and in which post, in the transaction in which it happens. Nothing of it is ever
 * changed. What the portal does by itself is written under its own name where it takes something away from somebody; otherwise not.
 */
@ApplicationScoped
public class Deeds {

    private static final String WRITE = """
            insert into audit.deed
                (id, at, account_id, name, post_id, post_label, verb, object_kind, object_id, unit_id, detail, address)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, split_part(?7, '.', 1), ?8, ?9, ?10, ?11)""";

    /** What somebody did before the portal knew who it was; nobody's, where there is no such account. */
    private static final String OF_SESSION = """
            insert into audit.deed (id, at, account_id, name, post_label, verb, object_kind, detail, address)
            select ?1, ?2, a.id, coalesce(p.full_name, ''), '', ?4, 'session', coalesce(a.username, ''), ?5
            from (select cast(?3 as uuid) as id) wanted
            left join account a on a.id = wanted.id
            left join person p on p.id = a.person_id""";

    /** Whose name is written where nobody did it. */
    static final String PORTAL = "Đoàn Kết";

    /** All in one statement; the object kind stands before the point of the verb. */
    private static final String OF_PORTAL = """
            /* job */ insert into audit.deed (id, at, name, post_label, verb, object_kind, object_id, unit_id, detail)
            select id, ?2, ?3, '', ?4, split_part(?4, '.', 1), object, unit, detail
            from jsonb_to_recordset(cast(?1 as jsonb)) as r (id uuid, object uuid, unit uuid, detail text)""";

    /** What somebody did to many at once, in one statement. */
    private static final String WRITE_ALL = """
            insert into audit.deed
                (id, at, account_id, name, post_id, post_label, verb, object_kind, object_id, unit_id, detail, address)
            select id, ?2, cast(?3 as uuid), ?4, cast(?5 as uuid), ?6, ?7, split_part(?7, '.', 1), object, unit, detail, ?8
            from jsonb_to_recordset(cast(?1 as jsonb)) as r (id uuid, object uuid, unit uuid, detail text)""";

    /** To what something was done: the object (null where it has no id), the unit it belongs to (or null), and a few words. */
    public record Subject(UUID object, UUID unit, String detail) {}

    private static final String ROWS = """
            select id::text, at, name, post_label, verb, detail
            from audit.deed
            where %s
            order by at desc, id desc
            limit ?2""";

    private final CurrentUser user;
    private final Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    protected Deeds() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Deeds(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    /**
     * Writes a deed: the verb names the kind of object before its point ({@code unit.renamed}); the object may be null where it
     * has no id, the unit where it belongs to none; the detail says in a few words what was new.
     */
    public void write(String verb, UUID object, UUID unit, String detail) {
        user.find().ifPresent(by -> {
            var post = by.post();
            entityManager
                    .createNativeQuery(WRITE)
                    .setParameter(1, Uuids.next())
                    .setParameter(2, Timestamp.from(clock.instant()))
                    .setParameter(3, by.account())
                    .setParameter(4, by.fullName())
                    .setParameter(5, post == null ? null : post.id())
                    .setParameter(6, post == null ? "" : post.label())
                    .setParameter(7, verb)
                    .setParameter(8, object)
                    .setParameter(9, unit)
                    .setParameter(10, detail == null ? "" : detail)
                    .setParameter(11, user.whence())
                    .executeUpdate();
        });
    }

    /** As {@link #write}, where another system did it by a token; of people the feature keeps the step itself. */
    public void ofSystem(String verb, UUID object, UUID unit, String detail) {
        if (user.isSystemOfOwner()) {
            write(verb, object, unit, detail);
        }
    }

    /** As {@link #write}, the same done to each of those. */
    public void write(String verb, List<Subject> subjects) {
        user.find().filter(by -> !subjects.isEmpty()).ifPresent(by -> {
            var post = by.post();
            entityManager
                    .createNativeQuery(WRITE_ALL)
                    .setParameter(1, lines(subjects))
                    .setParameter(2, Timestamp.from(clock.instant()))
                    .setParameter(3, by.account().toString())
                    .setParameter(4, by.fullName())
                    .setParameter(5, post == null ? null : post.id().toString())
                    .setParameter(6, post == null ? "" : post.label())
                    .setParameter(7, verb)
                    .setParameter(8, user.whence())
                    .executeUpdate();
        });
    }

    private static String lines(List<Subject> subjects) {
        var lines = PortalJson.createArrayBuilder();
        subjects.forEach(subject -> {
            var line = PortalJson.createObjectBuilder()
                    .add("id", Uuids.next().toString())
                    .add("detail", subject.detail());
            if (subject.object() != null) {
                line.add("object", subject.object().toString());
            }
            if (subject.unit() != null) {
                line.add("unit", subject.unit().toString());
            }
            lines.add(line);
        });
        return lines.build().toString();
    }

    /** A sign-in that succeeded or failed; the account is null for a user name that nobody has, which is not written down. */
    void ofSession(String verb, UUID account, String address) {
        entityManager
                .createNativeQuery(OF_SESSION)
                .setParameter(1, Uuids.next())
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, account)
                .setParameter(4, verb)
                .setParameter(5, address)
                .executeUpdate();
    }

    /** These went from a unit that is closed to the one after it: whoever has closed it did so, or the portal by itself. */
    public void handedOn(String verb, List<Subject> subjects) {
        if (user.find().isPresent()) {
            write(verb, subjects);
        } else {
            ofPortal(verb, subjects);
        }
    }

    /** What the portal did by itself, to each of those. */
    void ofPortal(String verb, List<Subject> subjects) {
        entityManager
                .createNativeQuery(OF_PORTAL)
                .setParameter(1, lines(subjects))
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, PORTAL)
                .setParameter(4, verb)
                .executeUpdate();
    }

    List<DeedRow> ofObject(UUID object, int most) {
        return rows("object_id = ?1", object, most);
    }

    /** What concerns the unit itself, its people, posts and accounts; what was done to papers and meetings is told by these. */
    List<DeedRow> inUnit(UUID unit, int most) {
        return rows("unit_id = ?1 and object_kind in ('unit', 'person', 'account')", unit, most);
    }

    /** Those before that line, or the latest where it is null; none where nobody knows the line. */
    List<DeedRow> ofVerbs(List<String> verbs, UUID before, int most) {
        var of = "verb like any (string_to_array(?1, ' '))";
        var condition = before == null
                ? of
                : of + " and (at, id) < (select last.at, last.id from audit.deed last where last.id = '" + before
                        + "')";
        return rows(condition, likes(verbs), most);
    }

    private static String likes(List<String> verbs) {
        return verbs.stream()
                .map(verb -> verb.replace("_", "\\_") + (verb.endsWith(".") ? "%" : ""))
                .collect(Collectors.joining(" "));
    }

    private List<DeedRow> rows(String condition, Object key, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(ROWS.formatted(condition))
                        .setParameter(1, key)
                        .setParameter(2, most))
                .map(row -> new DeedRow(
                        UUID.fromString((String) row[0]),
                        ((Timestamp) row[1]).toInstant(),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }
}
