package doanket.meeting;

import doanket.identity.Deeds;
import doanket.identity.UnitTree;
import doanket.platform.Births;
import doanket.platform.NotFoundException;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Meetings and what belongs to them, one by one. */
@ApplicationScoped
class MeetingRepository {

    /** Stands between the parts of arrays that travel as text; no stored text holds it. */
    static final String UNIT_SEPARATOR = "\u001f";

    private final Instance<UnitTree> tree;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Deeds deeds;

    protected MeetingRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    MeetingRepository(Instance<UnitTree> tree) {
        this.tree = tree;
    }

    void add(Object aggregate) {
        entityManager.persist(aggregate);
    }

    /** With what its host lies beneath, by which lists are narrowed. */
    void add(Meeting meeting) {
        entityManager.persist(meeting);
        entityManager.flush();
        var path = tree.isUnsatisfied() ? List.of(meeting.host()) : tree.get().pathOf(meeting.host());
        entityManager
                .createNativeQuery(
                        "update meeting set host_path = cast(string_to_array(?2, ',') as uuid[]) where id = ?1")
                .setParameter(1, meeting.meetingId())
                .setParameter(2, Sql.joined(path))
                .executeUpdate();
    }

    /** Whoever begins a meeting with the same id waits until the first has it. */
    void holdBirth(UUID id) {
        Births.hold(entityManager, id);
    }

    Optional<Meeting> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Meeting.class, id));
    }

    Meeting meeting(UUID id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    /** Until the transaction ends nobody else changes it or anything that belongs to it. */
    Meeting held(UUID id) {
        var meeting = entityManager.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null) {
            throw new NotFoundException();
        }
        return meeting;
    }

    /** The same, to change a part of it, which stands in the log: the title, and nothing of what is written in the part. */
    Meeting held(UUID id, String part) {
        var meeting = held(id);
        deeds.write("meeting." + part, id, meeting.host(), meeting.title());
        return meeting;
    }

    /** The next one of its series, if that has been prepared. */
    Optional<UUID> nextOf(UUID meeting) {
        return ids("select id, 1 from meeting where previous_id = ?1", meeting).findFirst();
    }

    /** The meeting an article tells of. */
    Optional<UUID> toldOf(UUID article) {
        return ids("select meeting_id, 1 from meeting_article where article_id = ?1", article)
                .findFirst();
    }

    private Stream<UUID> ids(String sql, UUID key) {
        return Sql.rows(entityManager.createNativeQuery(sql).setParameter(1, key))
                .map(row -> (UUID) row[0]);
    }

    void link(UUID meeting, UUID article, UUID account, Instant at) {
        entityManager
                .createNativeQuery("insert into meeting_article (article_id, meeting_id, made_by, at)"
                        + " values (?1, ?2, ?3, ?4) on conflict (article_id) do nothing")
                .setParameter(1, article)
                .setParameter(2, meeting)
                .setParameter(3, account)
                .setParameter(4, Timestamp.from(at))
                .executeUpdate();
    }

    <T> Optional<T> part(Class<T> type, UUID id) {
        return Optional.ofNullable(id).map(known -> entityManager.find(type, known));
    }

    void remove(Object part) {
        entityManager.remove(part);
    }

    /** With all that belongs to it. */
    void removeWhole(Meeting meeting) {
        entityManager.flush();
        entityManager
                .createNativeQuery("delete from meeting where id = ?1")
                .setParameter(1, meeting.meetingId())
                .executeUpdate();
        entityManager.clear();
    }

    void flush() {
        entityManager.flush();
    }
}
