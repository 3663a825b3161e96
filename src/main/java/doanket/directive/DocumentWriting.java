package doanket.directive;

import doanket.directive.DocumentEvent.Kind;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.platform.Choice;
import doanket.platform.NotFoundException;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Writing papers: from the first line until they are submitted to whoever signs. */
@ApplicationScoped
@Transactional
public class DocumentWriting {

    private final DocumentRepository documents;
    private final Drafting drafting;
    private final DocumentForms forms;
    private final History history;
    private final Actor actor;

    protected DocumentWriting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DocumentWriting(
            DocumentRepository documents, Drafting drafting, DocumentForms forms, History history, Actor actor) {
        this.documents = documents;
        this.drafting = drafting;
        this.forms = forms;
        this.history = history;
        this.actor = actor;
    }

    /** The units for which the current user may write, the own ones first. */
    @Allowed(Permission.DOCUMENT_WRITE)
    public List<Choice> issuers() {
        return forms.issuers();
    }

    /** What can be chosen for a paper of that unit. */
    @Allowed(value = Permission.DOCUMENT_WRITE, of = UnitScopes.class)
    public EditChoices choices(UUID issuer) {
        return forms.choices(issuer);
    }

    /**
     * The form of a paper whose id was given out by a page; nothing is stored yet, and what is stored already is shown. Filled
     * in from the meeting or the earlier paper that it comes from, as far as the current user may open these.
     */
    @Allowed(value = Permission.DOCUMENT_WRITE, of = UnitScopes.class)
    public DocumentForm start(UUID issuer, UUID id, Origin origin) {
        return documents.find(id).isPresent() ? form(id, issuer) : forms.blank(issuer, id, origin);
    }

    private DocumentForm form(UUID id, UUID issuer) {
        var document = documents.document(id);
        if (!document.issuer().equals(issuer)) {
            throw new NotFoundException();
        }
        return forms.form(document);
    }

    @Allowed(value = Permission.DOCUMENT_WRITE, of = WriterScopes.class)
    public DocumentForm form(UUID id) {
        return forms.form(documents.document(id));
    }

    /**
     * Begins a paper of that unit under an id which the page gave out, so that a form sent twice makes one. Tells the edition.
     * A draft may lack anything but its type; refuses what is too long, marks of secrecy and unknown units.
     */
    @Allowed(value = Permission.DOCUMENT_WRITE, of = UnitScopes.class)
    public int begin(UUID issuer, UUID id, Origin origin, DocumentContent content) {
        documents.holdBirth(id);
        drafting.dropDraft(id);
        var there = documents.find(id);
        if (there.isPresent()) {
            return again(there.get(), issuer, content);
        }
        var by = actor.stamp();
        var family = forms.family(issuer);
        var clean = drafting.clean(content, family);
        var document = new Document(id, issuer, family, forms.sound(origin), by);
        document.write(0, clean, by);
        documents.add(document, forms.path(issuer));
        drafting.keep(id, clean);
        history.note(document, new DocumentEvent(id, Kind.BEGUN, null, by));
        return document.edition();
    }

    private int again(Document document, UUID issuer, DocumentContent content) {
        if (!document.issuer().equals(issuer)) {
            throw new NotFoundException();
        }
        var clean = drafting.clean(content, document.family());
        if (!drafting.content(document).equals(clean)) {
            throw DirectiveRefused.changedMeanwhile(document.changedBy(), Stamp.when(document.changedAt()));
        }
        return document.edition();
    }

    /**
     * Saves the text and tells the new edition. Refuses where somebody else saved since {@code opened} (and names who and
     * when), where it is no draft any more, and where a clause is left out on which tasks hang.
     */
    @Allowed(value = Permission.DOCUMENT_WRITE, of = WriterScopes.class)
    public int write(UUID id, int opened, DocumentContent content) {
        var document = documents.held(id);
        var clean = drafting.clean(content, document.family());
        document.write(opened, clean, actor.stamp());
        drafting.keep(id, clean);
        drafting.dropDraft(id);
        return document.edition();
    }

    /** Submits it to whoever signs. */
    @Allowed(value = Permission.DOCUMENT_WRITE, of = WriterScopes.class)
    public void submit(UUID id, int opened) {
        var document = documents.held(id);
        if (document.edition() != opened) {
            throw DirectiveRefused.changedMeanwhile(document.changedBy(), Stamp.when(document.changedAt()));
        }
        forms.mustBeWhole(document);
        history.note(document, document.submit(actor.stamp()));
    }

    /** Takes it back to go on writing, as long as nobody has decided. */
    @Allowed(value = Permission.DOCUMENT_WRITE, of = WriterScopes.class)
    public void takeBack(UUID id) {
        var document = documents.held(id);
        history.note(document, document.takeBack(actor.stamp()));
    }

    /** Gives a draft up for good. Refuses what has been submitted, and where tasks hang on it. */
    @Allowed(value = Permission.DOCUMENT_WRITE, of = WriterScopes.class)
    public void discard(UUID id) {
        var document = documents.held(id);
        if (!document.state().isWritable()) {
            throw DirectiveRefused.discardNotDraft();
        }
        drafting.mustBeUnused(id);
        drafting.dropDraft(id);
        documents.remove(document);
        history.discarded(document);
    }

    /** What that unit is called on paper. */
    @Allowed(Permission.DOCUMENT_WRITE)
    public String unitName(UUID unit) {
        return forms.unit(unit);
    }

    /**
     * Units beneath another one to be named as recipients all at once, in protocol order: with an empty kind those right
     * beneath it, with {@code *} all, else those of that type of unit. Refuses where no unit was chosen and where there is none.
     */
    @Allowed(Permission.DOCUMENT_WRITE)
    public List<Choice> unitsOf(UUID beneath, String kind) {
        return forms.unitsOf(beneath, kind);
    }

    /** Units to be named as recipients, by a part of their name. */
    @Allowed(Permission.DOCUMENT_WRITE)
    public List<Choice> unitsLike(String typed) {
        return forms.unitsLike(typed);
    }
}
