package doanket.directive;

import doanket.directive.DocumentEvent.Kind;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** That papers have arrived: confirmed by one member for each unit, followed and reminded of by the issuer. */
@ApplicationScoped
@Transactional
public class DocumentReceipts {

    private final DocumentRepository documents;
    private final ReceiptRepository receipts;
    private final History history;
    private final Actor actor;

    protected DocumentReceipts() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    DocumentReceipts(DocumentRepository documents, ReceiptRepository receipts, History history, Actor actor) {
        this.documents = documents;
        this.receipts = receipts;
        this.history = history;
        this.actor = actor;
    }

    /**
     * Confirms for a unit of the current user's posts. The first confirms; refuses whoever comes after and names who it was
     * and when. Refuses where the paper is no longer in force.
     */
    @Allowed(value = Permission.DOCUMENT_RECEIVE, of = DocumentScopes.class)
    public void confirm(UUID id, UUID unit) {
        if (!actor.units().contains(unit)) {
            throw new NotFoundException();
        }
        var there = receipts.ofUnits(id, List.of(unit)).stream().findFirst().orElseThrow(NotFoundException::new);
        refuseSecond(there);
        var by = actor.stamp();
        var document = documents.document(id);
        document.mustBeInForce();
        if (!receipts.confirm(id, unit, by)) {
            refuseSecond(receipts.ofUnits(id, List.of(unit)).get(0));
        }
        history.note(document, new DocumentEvent(id, Kind.RECEIVED, there.name(), by));
    }

    private static void refuseSecond(ReceiptRow row) {
        if (row.isReceived()) {
            throw DirectiveRefused.receivedAlready(row.receivedBy(), Stamp.when(row.receivedAt()));
        }
    }

    /** Reminds exactly those units that have not confirmed. Refuses a second time on one day, and where nobody is left. */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = IssuerScopes.class)
    public int remind(UUID id) {
        var by = actor.stamp();
        var document = documents.held(id);
        var step = document.remind(by);
        int missing = receipts.missing(id).size();
        if (missing == 0) {
            throw DirectiveRefused.nobodyToRemind();
        }
        history.note(document, step);
        receipts.reminded(id, by.at());
        return missing;
    }
}
