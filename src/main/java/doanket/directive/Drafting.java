package doanket.directive;

import doanket.draft.DraftService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps what was written of a paper: its words, clauses and recipients together. */
@ApplicationScoped
class Drafting {

    private static final int SHOWN = 60;

    private final ContentCheck check;
    private final ClauseRepository clauses;
    private final RecipientRepository recipients;
    private final Instance<ClauseUses> uses;
    private final DraftService drafts;

    protected Drafting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Drafting(
            ContentCheck check,
            ClauseRepository clauses,
            RecipientRepository recipients,
            @Any Instance<ClauseUses> uses,
            DraftService drafts) {
        this.check = check;
        this.clauses = clauses;
        this.recipients = recipients;
        this.uses = uses;
        this.drafts = drafts;
    }

    DocumentContent clean(DocumentContent typed, String family) {
        return check.clean(typed, family);
    }

    /** Refuses to take away a clause on which something hangs. */
    void keep(UUID document, DocumentContent content) {
        var kept = content.clauses().stream().map(ClauseLine::id).collect(Collectors.toSet());
        var gone = clauses.lines(document).stream()
                .filter(line -> !kept.contains(line.id()))
                .toList();
        var used = used(gone);
        gone.stream().filter(line -> used.contains(line.id())).findFirst().ifPresent(line -> {
            throw DirectiveRefused.clauseHasTasks(start(line.text()));
        });
        clauses.put(document, ClauseTree.read(content.clauses(), List.of()));
        recipients.put(document, content.recipients());
    }

    void mustBeUnused(UUID document) {
        if (!used(clauses.lines(document)).isEmpty()) {
            throw DirectiveRefused.clausesInUse();
        }
    }

    private Set<UUID> used(List<ClauseLine> lines) {
        if (lines.isEmpty()) {
            return Set.of();
        }
        var ids = lines.stream().map(ClauseLine::id).toList();
        return uses.stream().flatMap(one -> one.used(ids).stream()).collect(Collectors.toSet());
    }

    DocumentContent content(Document document) {
        var id = document.documentId();
        return document.words().with(clauses.lines(id), recipients.lines(id));
    }

    DocumentContent content(Document document, List<RecipientLine> lines) {
        return document.words().with(clauses.lines(document.documentId()), lines);
    }

    /** What the browser kept of the form has had its day, together with the saving or not at all. */
    void dropDraft(UUID document) {
        drafts.drop("directive-" + document);
    }

    private static String start(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + "…";
    }
}
