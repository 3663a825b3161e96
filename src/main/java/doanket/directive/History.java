package doanket.directive;

import doanket.identity.Deeds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;

/** Keeps what was done to papers, and lets whoever has to do something about it know. */
@ApplicationScoped
class History {

    private final DocumentRepository documents;
    private final Deeds deeds;
    private final Event<Noted> noted;

    protected History() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    History(DocumentRepository documents, Deeds deeds, Event<Noted> noted) {
        this.documents = documents;
        this.deeds = deeds;
        this.noted = noted;
    }

    /** A draft that was thrown away takes its history along; the log keeps that it was there. */
    void discarded(Document document) {
        deeds.write("document.discarded", document.documentId(), document.issuer(), "");
    }

    void note(Document document, DocumentEvent step) {
        documents.add(step);
        documents.flush();
        deeds.write(
                "document." + step.kind().name().toLowerCase(Locale.ROOT),
                document.documentId(),
                document.issuer(),
                step.detail());
        noted.fire(new Noted(document, step));
    }
}
