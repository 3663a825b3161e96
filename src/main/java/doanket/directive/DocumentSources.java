package doanket.directive;

import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.paper.PaperForm;
import doanket.paper.PaperForms;
import doanket.paper.PaperType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a paper begins with: what was said for its issuer, and the meeting or the earlier paper that it comes from. */
@ApplicationScoped
class DocumentSources {

    private final DocumentRepository documents;
    private final Drafting drafting;
    private final PaperForms papers;
    private final MeetingPapers meetings;
    private final Actor actor;

    protected DocumentSources() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DocumentSources(
            DocumentRepository documents, Drafting drafting, PaperForms papers, MeetingPapers meetings, Actor actor) {
        this.documents = documents;
        this.drafting = drafting;
        this.papers = papers;
        this.meetings = meetings;
        this.actor = actor;
    }

    /** A meeting that the current user may not open is left out. Refuses an earlier paper that is not in force, or not of a unit for which the current user may write. */
    Origin sound(Origin origin) {
        if (origin.relation() == Relation.NONE || origin.related() == null) {
            return Origin.ofMeeting(meetings.known(origin.meeting()));
        }
        var earlier = documents.document(origin.related());
        if (!earlier.state().isInForce() || !actor.may(Permission.DOCUMENT_WRITE, earlier.issuer())) {
            throw DirectiveRefused.relatedNotInForce();
        }
        return origin;
    }

    /** What a new paper of that origin has from the beginning. */
    DocumentContent content(PaperForm form, Origin origin) {
        if (origin.meeting() != null) {
            return meetings.content(origin.meeting(), form, blank(form));
        }
        if (origin.related() == null) {
            return blank(form);
        }
        var earlier = documents.document(origin.related());
        var content = drafting.content(earlier);
        return origin.relation() == Relation.REPLACES
                ? new DocumentContent(
                        content.type(),
                        content.excerpt(),
                        content.opening(),
                        content.closing(),
                        content.clauses().stream()
                                .map(line -> new ClauseLine(null, line.depth(), line.text()))
                                .toList(),
                        content.recipients(),
                        content.signature(),
                        content.urgency(),
                        content.circulation(),
                        null)
                : correction(blank(form), content);
    }

    private static DocumentContent correction(DocumentContent blank, DocumentContent earlier) {
        return new DocumentContent(
                blank.type(),
                "",
                "",
                "",
                List.of(),
                earlier.recipients(),
                earlier.signature(),
                earlier.urgency(),
                earlier.circulation(),
                null);
    }

    private DocumentContent blank(PaperForm form) {
        var family = form.family().code();
        var type = papers.types(family, Actor.VIETNAMESE).stream()
                .map(PaperType::code)
                .findFirst()
                .orElse("");
        return new DocumentContent(
                type,
                "",
                "",
                "",
                List.of(),
                List.of(),
                new SignatureLine("", "", "", ""),
                Urgency.NORMAL,
                Circulation.INTERNAL,
                null);
    }

    DocumentContent content(Document document) {
        return drafting.content(document);
    }

    /** What it comes from in words, or nothing. */
    String title(Origin origin) {
        if (origin.meeting() != null) {
            return meetings.title(origin.meeting());
        }
        return documents
                .find(origin.related())
                .map(earlier ->
                        earlier.numbering().code() + " " + earlier.words().excerpt())
                .orElse("");
    }
}
