package doanket.directive;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The clerk's part: numbering and issuing what is signed, correcting numbers, withdrawing. */
@ApplicationScoped
@Transactional
public class DocumentIssuing {

    private final DocumentRepository documents;
    private final IssueDesk desk;
    private final Sending sending;
    private final History history;
    private final Actor actor;

    protected DocumentIssuing() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DocumentIssuing(DocumentRepository documents, IssueDesk desk, Sending sending, History history, Actor actor) {
        this.documents = documents;
        this.desk = desk;
        this.sending = sending;
        this.history = history;
        this.actor = actor;
    }

    @Allowed(value = Permission.DOCUMENT_ISSUE, of = IssuerScopes.class)
    public IssueSheet sheet(UUID id) {
        return desk.sheet(documents.document(id), actor.today());
    }

    /**
     * Gives the number and sends the paper to its recipients, in whatever number these are; tells the printed number. Refuses
     * what is not signed or was issued meanwhile (and names who and when), a number that is taken, a day before the signature
     * or after today, and recipients that have been closed.
     */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = IssuerScopes.class)
    public String issue(UUID id, NumberWish wish) {
        var by = actor.stamp();
        var document = documents.held(id);
        document.mustBeSigned();
        sending.mustBeOpen(document, by);
        var given = desk.give(document, wish, by);
        var step = document.issue(given, by);
        desk.keepHead(document);
        sending.address(document, by);
        history.note(document, step);
        sending.send(document, by);
        return given.code();
    }

    /** Gives what is signed back to its writer, with the reason; it has to be signed again. */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = IssuerScopes.class)
    public void refuse(UUID id, String reason) {
        var document = documents.held(id);
        history.note(document, document.refuseToIssue(reason, actor.stamp()));
    }

    /** Gives another number (with null the next one) to what was issued; the old one becomes void. Tells the printed number. */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = IssuerScopes.class)
    public String correctNumber(UUID id, Integer number, String reason) {
        var by = actor.stamp();
        var why = Reasons.given(reason);
        var document = documents.held(id);
        document.mustBeInForce();
        var given = desk.correct(document, number, why, by);
        history.note(document, document.renumber(given.number(), given.code(), why, by));
        return given.code();
    }

    /** Takes the paper out of force, with the reason; it stays to be read, marked as withdrawn. */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = IssuerScopes.class)
    public void withdraw(UUID id, String reason) {
        var document = documents.held(id);
        history.note(document, document.withdraw(reason, actor.stamp()));
        sending.withdrawn(document);
    }
}
