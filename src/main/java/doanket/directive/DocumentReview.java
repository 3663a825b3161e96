package doanket.directive;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Deciding about papers that were submitted: giving them back, or signing what was seen. */
@ApplicationScoped
@Transactional
public class DocumentReview {

    private final DocumentRepository documents;
    private final DocumentForms forms;
    private final DocumentViews views;
    private final History history;
    private final Actor actor;

    protected DocumentReview() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DocumentReview(
            DocumentRepository documents, DocumentForms forms, DocumentViews views, History history, Actor actor) {
        this.documents = documents;
        this.forms = forms;
        this.views = views;
        this.history = history;
        this.actor = actor;
    }

    @Allowed(value = Permission.DOCUMENT_SIGN, of = IssuerScopes.class)
    public DocumentView sheet(UUID id) {
        return views.view(id, DocumentPart.TEXT);
    }

    /** Gives it back to its writer, with the reason. */
    @Allowed(value = Permission.DOCUMENT_SIGN, of = IssuerScopes.class)
    public void giveBack(UUID id, String reason) {
        var document = documents.held(id);
        history.note(document, document.giveBack(reason, actor.stamp()));
    }

    /**
     * Signs the edition that was seen, in the own name. Refuses a paper that lacks what its form demands, one that another is
     * named to sign, and one that was changed or decided meanwhile.
     */
    @Allowed(value = Permission.DOCUMENT_SIGN, of = IssuerScopes.class)
    public void sign(UUID id, int seen) {
        var document = documents.held(id);
        var step = document.sign(seen, actor.titleIn(document.issuer()), actor.stamp());
        forms.mustBeWhole(document);
        history.note(document, step);
    }
}
