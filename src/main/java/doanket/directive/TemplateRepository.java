package doanket.directive;

import doanket.platform.Sql;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;

/** The Word templates that offices have brought. */
@ApplicationScoped
class TemplateRepository {

    private static final String PUT = """
            insert into paper_template (unit_id, name, content, account_id, by_name, at)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (unit_id) do update
            set name = excluded.name,
                content = excluded.content,
                account_id = excluded.account_id,
                by_name = excluded.by_name,
                at = excluded.at""";

    @PersistenceContext
    EntityManager entityManager;

    Optional<byte[]> bytes(UUID unit) {
        return Sql.rows(entityManager
                        .createNativeQuery("select content, 1 from paper_template where unit_id = ?1")
                        .setParameter(1, unit))
                .map(row -> (byte[]) row[0])
                .findFirst();
    }

    Optional<TemplateCard> card(UUID unit) {
        return Sql.rows(entityManager
                        .createNativeQuery("select name, by_name, at from paper_template where unit_id = ?1")
                        .setParameter(1, unit))
                .map(row -> new TemplateCard((String) row[0], (String) row[1], Sql.instant(row[2])))
                .findFirst();
    }

    void put(UUID unit, String name, byte[] content, Stamp by) {
        entityManager
                .createNativeQuery(PUT)
                .setParameter(1, unit)
                .setParameter(2, name)
                .setParameter(3, content)
                .setParameter(4, by.account())
                .setParameter(5, by.name())
                .setParameter(6, Timestamp.from(by.at()))
                .executeUpdate();
    }

    void remove(UUID unit) {
        entityManager
                .createNativeQuery("delete from paper_template where unit_id = ?1")
                .setParameter(1, unit)
                .executeUpdate();
    }
}
