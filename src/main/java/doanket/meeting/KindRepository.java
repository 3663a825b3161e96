package doanket.meeting;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The catalogue of kinds of meetings. */
@ApplicationScoped
class KindRepository {

    private static final String CALLED = """
            select coalesce(k.name_vi, ''), coalesce(k.name_en, ''), u.name
            from unit u
            left join meeting_kind k on k.code = ?1
            where u.id = ?2""";

    private static final String LINES = """
            select k.code, k.name_vi, k.name_en, k.open,
                (select count(*) from meeting m where m.kind_code = k.code and m.state <> 'CANCELLED')
            from meeting_kind k
            order by k.position, k.code""";

    private static final String ADD = """
            insert into meeting_kind (code, name_vi, name_en, position, open)
            select ?1, ?2, ?3, coalesce(max(position), 0) + 1, true
            from meeting_kind""";

    @PersistenceContext
    EntityManager entityManager;

    List<Kinds.KindRow> all() {
        return Sql.rows(entityManager.createNativeQuery(
                        "select code, name_vi, name_en, open from meeting_kind order by position"))
                .map(row -> new Kinds.KindRow((String) row[0], (String) row[1], (String) row[2], (Boolean) row[3]))
                .toList();
    }

    List<KindLine> lines() {
        return Sql.rows(entityManager.createNativeQuery(LINES))
                .map(row -> new KindLine(
                        (String) row[0], (String) row[1], (String) row[2], (Boolean) row[3], (Long) row[4]))
                .toList();
    }

    /** Whoever else changes the catalogue waits; readers do not. */
    void hold() {
        entityManager
                .createNativeQuery("lock table meeting_kind in share row exclusive mode")
                .executeUpdate();
    }

    void add(String code, String nameVi, String nameEn) {
        entityManager
                .createNativeQuery(ADD)
                .setParameter(1, code)
                .setParameter(2, nameVi)
                .setParameter(3, nameEn)
                .executeUpdate();
    }

    void rename(String code, String nameVi, String nameEn) {
        entityManager
                .createNativeQuery("update meeting_kind set name_vi = ?2, name_en = ?3 where code = ?1")
                .setParameter(1, code)
                .setParameter(2, nameVi)
                .setParameter(3, nameEn)
                .executeUpdate();
    }

    void open(String code, boolean open) {
        entityManager
                .createNativeQuery("update meeting_kind set open = ?2 where code = ?1")
                .setParameter(1, code)
                .setParameter(2, open)
                .executeUpdate();
    }

    /** How the kind and the host of a meeting are called. */
    Heads.Called called(String kind, UUID host) {
        return Sql.rows(entityManager
                        .createNativeQuery(CALLED)
                        .setParameter(1, kind)
                        .setParameter(2, host))
                .map(row -> new Heads.Called((String) row[0], (String) row[1], (String) row[2]))
                .findFirst()
                .orElse(Heads.Called.NONE);
    }
}
