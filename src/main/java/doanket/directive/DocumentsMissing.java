package doanket.directive;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Issued papers that the search was never told of, such as restricted ones from before these could be found. */
@ApplicationScoped
@Transactional
class DocumentsMissing {

    private static final String MISSING = """
            /* job */ select d.id, 1
            from document d
            where d.issued_on is not null
            and not exists (select 1 from search_entry e where e.kind = '%s' and e.id = d.id)
            order by d.issued_on, d.id
            limit 1
            for update of d skip locked""".formatted(DirectiveSearchKind.KIND);

    private final DocumentRepository documents;
    private final DocumentIndex index;

    @PersistenceContext
    EntityManager entityManager;

    protected DocumentsMissing() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    DocumentsMissing(DocumentRepository documents, DocumentIndex index) {
        this.documents = documents;
        this.index = index;
    }

    /** One paper in a transaction of its own; tells whether there was one that no other node was at. */
    boolean putNext() {
        var next = Sql.rows(entityManager.createNativeQuery(MISSING))
                .map(row -> (UUID) row[0])
                .findFirst();
        next.map(documents::document).ifPresent(index::put);
        return next.isPresent();
    }
}
