package doanket.directive;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Papers for other features: by id, with their clauses and the units they are addressed to. */
@ApplicationScoped
@Transactional
public class DocumentDirectory {

    private final DocumentListRepository lists;
    private final DocumentRepository documents;
    private final ClauseRepository clauses;
    private final RecipientRepository recipients;
    private final PaperNames names;

    protected DocumentDirectory() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DocumentDirectory(
            DocumentListRepository lists,
            DocumentRepository documents,
            ClauseRepository clauses,
            RecipientRepository recipients,
            PaperNames names) {
        this.lists = lists;
        this.documents = documents;
        this.clauses = clauses;
        this.recipients = recipients;
        this.names = names;
    }

    /** Those the current user may open; the others are simply missing. Two statements, none for nothing. */
    @Allowed(Permission.DOCUMENT_READ)
    public Map<UUID, DocumentBrief> briefs(Collection<UUID> ids) {
        var briefs = new HashMap<UUID, DocumentBrief>();
        if (ids.isEmpty()) {
            return briefs;
        }
        lists.issued(ids).forEach(row -> briefs.put(row.id(), brief(row)));
        var rest = ids.stream().filter(id -> !briefs.containsKey(id)).toList();
        if (!rest.isEmpty()) {
            lists.atWork(rest).forEach(row -> briefs.put(row.id(), brief(row)));
        }
        return briefs;
    }

    private DocumentBrief brief(DocumentListRepository.Row row) {
        return new DocumentBrief(
                row.id(),
                row.issuer(),
                row.code(),
                row.typeName(),
                row.excerpt(),
                row.issuedOn(),
                row.state().name());
    }

    /** In reading order, with their labels; also of a draft, for those who work on it. */
    @Allowed(value = Permission.DOCUMENT_READ, of = DocumentScopes.class)
    public List<ClauseBrief> clauses(UUID document) {
        var family = documents.document(document).family();
        return ClauseTree.read(clauses.lines(document), names.clauseStyles(family));
    }

    /** The units it is addressed to. */
    @Allowed(value = Permission.DOCUMENT_READ, of = DocumentScopes.class)
    public Set<UUID> recipients(UUID document) {
        return recipients.units(document);
    }
}
