package doanket.directive;

import doanket.identity.Actor;
import doanket.identity.Grant;
import doanket.identity.Permission;
import doanket.identity.UnitTree;
import doanket.organisation.UnitDirectory;
import doanket.paper.PaperForm;
import doanket.paper.PaperForms;
import doanket.platform.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the pages of those who write and sign show. */
@ApplicationScoped
class DocumentForms {

    private static final int MOST_UNITS = 20;

    private final DocumentRepository documents;
    private final DocumentSources sources;
    private final PaperForms papers;
    private final UnitDirectory units;
    private final Actor actor;

    @Inject
    private UnitTree tree;

    @Inject
    private RecipientGroups groups;

    protected DocumentForms() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DocumentForms(
            DocumentRepository documents,
            DocumentSources sources,
            PaperForms papers,
            UnitDirectory units,
            Actor actor) {
        this.documents = documents;
        this.sources = sources;
        this.papers = papers;
        this.units = units;
        this.actor = actor;
    }

    List<Choice> issuers() {
        var ids = new LinkedHashSet<UUID>();
        actor.units().stream()
                .filter(unit -> actor.may(Permission.DOCUMENT_WRITE, unit))
                .forEach(ids::add);
        actor.person().grantsOf(Permission.DOCUMENT_WRITE).stream()
                .map(Grant::unit)
                .forEach(ids::add);
        var names = units.names(ids);
        return ids.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(unit -> new Choice(unit.id(), unit.name()))
                .toList();
    }

    EditChoices choices(UUID issuer) {
        var family = family(issuer);
        return new EditChoices(
                family, papers.types(family, actor.locale()), papers.signForms(family, actor.locale()), groups.types());
    }

    String family(UUID issuer) {
        return papers.formOf(issuer).family().code();
    }

    List<UUID> path(UUID unit) {
        return tree.pathOf(unit);
    }

    Origin sound(Origin origin) {
        return sources.sound(origin);
    }

    DocumentForm blank(UUID issuer, UUID id, Origin origin) {
        var form = papers.formOf(issuer);
        var sound = sources.sound(origin);
        return new DocumentForm(
                id,
                issuer,
                unit(issuer),
                0,
                DocumentState.DRAFT,
                named(sources.content(form, sound)),
                sound,
                sources.title(sound),
                form.family().clauseStyles(),
                null,
                null,
                null);
    }

    /** Units that come from a meeting have no printed name yet. */
    private DocumentContent named(DocumentContent content) {
        var nameless = content.recipients().stream()
                .filter(line -> line.name().isEmpty())
                .map(RecipientLine::unit)
                .toList();
        if (nameless.isEmpty()) {
            return content;
        }
        var names = units.names(nameless);
        return content.withRecipients(content.recipients().stream()
                .filter(line -> !line.name().isEmpty() || names.containsKey(line.unit()))
                .map(line -> line.name().isEmpty()
                        ? new RecipientLine(line.unit(), names.get(line.unit()).name(), line.purpose())
                        : line)
                .toList());
    }

    DocumentForm form(Document document) {
        var origin = document.origin();
        return new DocumentForm(
                document.documentId(),
                document.issuer(),
                unit(document.issuer()),
                document.edition(),
                document.state(),
                sources.content(document),
                origin,
                sources.title(origin),
                papers.formOf(document.issuer()).family().clauseStyles(),
                document.changedAt(),
                document.changedBy(),
                document.state() == DocumentState.RETURNED
                        ? documents.lastReturn(document.documentId()).orElse("")
                        : null);
    }

    /** The keys of what the paper lacks before it can be signed. */
    List<String> faults(Document document) {
        var content = sources.content(document);
        PaperForm form = papers.formOf(document.issuer());
        var signForm = papers.signForms(document.family(), Actor.VIETNAMESE).stream()
                .filter(known -> known.code().equals(content.signature().form()))
                .findFirst()
                .orElse(null);
        return SigningRules.broken(new SigningRules.Paper(content, form, signForm, closed(content)));
    }

    private List<String> closed(DocumentContent content) {
        var addressed = content.recipients().stream()
                .map(RecipientLine::unit)
                .filter(Objects::nonNull)
                .toList();
        return addressed.isEmpty() ? List.of() : documents.closed(addressed, actor.today());
    }

    void mustBeWhole(Document document) {
        var faults = faults(document);
        if (!faults.isEmpty()) {
            throw DirectiveRefused.incomplete(faults.size());
        }
    }

    List<Choice> unitsLike(String typed) {
        return units.pick(typed, MOST_UNITS).stream()
                .map(unit -> new Choice(unit.id(), unit.label()))
                .toList();
    }

    List<Choice> unitsOf(UUID beneath, String kind) {
        return groups.units(beneath, kind);
    }

    String unit(UUID id) {
        var name = units.names(List.of(id)).get(id);
        return name == null ? "" : name.name();
    }
}
