package doanket.directive;

import doanket.identity.Actor;
import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.search.SearchEntry;
import doanket.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes what can be found follow what was issued, in the same transaction. */
@ApplicationScoped
class DocumentIndex {

    private final SearchIndex index;
    private final Drafting drafting;
    private final PaperNames names;

    protected DocumentIndex() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    DocumentIndex(SearchIndex index, Drafting drafting, PaperNames names) {
        this.index = index;
        this.drafting = drafting;
        this.names = names;
    }

    void noted(@Observes Noted noted) {
        switch (noted.step().kind()) {
            case ISSUED, NUMBER_CORRECTED -> put(noted.document());
            default -> {
                // Changes nothing of what is found.
            }
        }
    }

    /** As it is now; a restricted one by its number and subject only, so that nothing else of it is read without a line in the log. */
    void put(Document document) {
        var content = drafting.content(document);
        var numbering = document.numbering();
        var type = names.type(document.family(), document.words().type(), Actor.VIETNAMESE);
        index.put(new SearchEntry(
                DirectiveSearchKind.KIND,
                document.documentId(),
                new Scope(document.issuer(), null, audience(content)),
                document.words().type(),
                type + " " + numbering.code() + " " + content.excerpt(),
                content.circulation() == Circulation.RESTRICTED ? "" : text(content),
                numbering.issuedAt(),
                null));
    }

    private static String text(DocumentContent content) {
        return Stream.of(
                        Stream.of(content.opening()),
                        content.clauses().stream().map(ClauseLine::text),
                        Stream.of(content.closing(), content.signature().name()))
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> audience(DocumentContent content) {
        return content.circulation() == Circulation.PUBLIC
                ? List.of(Audience.EVERYBODY)
                : content.recipients().stream()
                        .filter(line -> line.unit() != null)
                        .map(line -> DocumentStanding.key(line.unit()))
                        .toList();
    }
}
