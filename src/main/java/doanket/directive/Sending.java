package doanket.directive;

import doanket.calendar.Workdays;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;

/** What follows when a paper goes out: the clock of its recipients, and what it does to an earlier paper. */
@ApplicationScoped
class Sending {

    private final DocumentRepository documents;
    private final RecipientRepository recipients;
    private final ReceiptRepository receipts;
    private final History history;
    private final Workdays workdays;

    @Inject
    private Event<Object> events;

    protected Sending() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Sending(
            DocumentRepository documents,
            RecipientRepository recipients,
            ReceiptRepository receipts,
            History history,
            Workdays workdays) {
        this.documents = documents;
        this.recipients = recipients;
        this.receipts = receipts;
        this.history = history;
        this.workdays = workdays;
    }

    /** Refuses where the issuer or one of the units that it goes to has been closed since it was written. */
    void mustBeOpen(Document document, Stamp by) {
        var units = new ArrayList<>(recipients.units(document.documentId()));
        units.add(document.issuer());
        var closed = documents.closed(units, by.day());
        if (!closed.isEmpty()) {
            throw DirectiveRefused.unitsClosed(String.join("; ", closed));
        }
    }

    /** A paper that replaces or corrects another goes to whoever had the other as well; from today on the clock runs. */
    void address(Document document, Stamp by) {
        var origin = document.origin();
        if (origin.related() != null) {
            recipients.join(document.documentId(), origin.related(), by.day());
        }
        receipts.startClock(document.documentId(), workdays.plus(by.day(), receipts.workingDays()));
    }

    /** Marks what it replaces or corrects, and lets other features know. */
    void send(Document document, Stamp by) {
        var origin = document.origin();
        if (origin.related() != null) {
            change(documents.held(origin.related()), document, by);
        }
        events.fire(new DocumentIssued(
                document.documentId(), document.issuer(), document.numbering().issuedOn()));
    }

    private void change(Document earlier, Document later, Stamp by) {
        if (later.origin().relation() == Relation.CORRECTS) {
            history.note(earlier, earlier.correctedBy(later, by));
            return;
        }
        history.note(earlier, earlier.replacedBy(later, by));
        receipts.stopClock(earlier.documentId());
        events.fire(new DocumentReplaced(earlier.documentId(), later.documentId()));
    }

    void withdrawn(Document document) {
        receipts.stopClock(document.documentId());
        events.fire(new DocumentWithdrawn(document.documentId()));
    }
}
