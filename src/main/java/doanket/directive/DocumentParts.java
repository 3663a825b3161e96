package doanket.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parts of a paper from the tables that keep them. */
@ApplicationScoped
class DocumentParts {

    private final DocumentRepository documents;
    private final Drafting drafting;
    private final ReceiptRepository receipts;
    private final DocumentTrail trail;
    private final PaperNames names;

    protected DocumentParts() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DocumentParts(
            DocumentRepository documents,
            Drafting drafting,
            ReceiptRepository receipts,
            DocumentTrail trail,
            PaperNames names) {
        this.documents = documents;
        this.drafting = drafting;
        this.receipts = receipts;
        this.trail = trail;
        this.names = names;
    }

    Document document(UUID id) {
        return documents.document(id);
    }

    /** The recipients are in the receipts already. */
    DocumentContent content(Document document, List<ReceiptRow> receipts, boolean withClauses) {
        var recipients = receipts.stream()
                .map(row -> new RecipientLine(row.unit(), row.name(), row.purpose()))
                .toList();
        return withClauses
                ? drafting.content(document, recipients)
                : document.words().with(List.of(), recipients);
    }

    List<ClauseBrief> clauses(Document document, DocumentContent content) {
        return ClauseTree.read(content.clauses(), names.clauseStyles(document.family()));
    }

    String typeName(Document document) {
        return names.type(document.family(), document.words().type());
    }

    List<ReceiptRow> receipts(UUID document) {
        return receipts.rows(document);
    }

    DocumentHead head(UUID document) {
        return trail.head(document);
    }

    /** The meeting it comes from, or null where there is none that the reader may open. */
    DocumentLink meeting(Document document) {
        return trail.meeting(document.origin().meeting()).orElse(null);
    }

    List<EventRow> events(UUID document, int most) {
        return trail.events(document, most);
    }

    Optional<FollowUpCount> followUp(UUID document) {
        return trail.followUp(document);
    }
}
