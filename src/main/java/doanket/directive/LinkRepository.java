package doanket.directive;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Which papers replace or correct which. */
@ApplicationScoped
class LinkRepository {

    private static final String HEAD = """
            select name_on(u.id, d.issued_on), o.id,
                case when o.id = d.related_id then d.relation else o.relation || '_BY' end,
                coalesce(o.code, ''),
                o.excerpt
            from document d
            join unit u on u.id = d.issuer_id
            left join document o on o.id = d.related_id or o.related_id = d.id and o.issued_on is not null
            where d.id = ?1
            order by o.issued_at""";

    @PersistenceContext
    EntityManager entityManager;

    /** The name of its issuer, what it replaces or corrects, and what replaced or corrected it. */
    DocumentHead head(UUID document) {
        var rows = Sql.rows(entityManager.createNativeQuery(HEAD).setParameter(1, document))
                .toList();
        return new DocumentHead(
                (String) rows.get(0)[0],
                rows.stream()
                        .filter(row -> row[1] != null)
                        .map(row -> new DocumentLink((UUID) row[1], (String) row[2], (String) row[3], (String) row[4]))
                        .toList());
    }
}
