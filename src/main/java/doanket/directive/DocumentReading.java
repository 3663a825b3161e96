package doanket.directive;

import doanket.identity.Allowed;
import doanket.identity.LaterDeeds;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Papers as they are found and read, and the work on them in lists; never more than the reader may open. */
@ApplicationScoped
@Transactional
public class DocumentReading {

    /** Rows on one page of a list. */
    public static final int PAGE = 50;

    private final DocumentListRepository lists;
    private final DocumentViews views;
    private final PaperNames names;
    private final LaterDeeds deeds;

    protected DocumentReading() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    DocumentReading(DocumentListRepository lists, DocumentViews views, PaperNames names, LaterDeeds deeds) {
        this.lists = lists;
        this.views = views;
        this.names = names;
        this.deeds = deeds;
    }

    /** The newest first, fifty at a time. */
    @Allowed(Permission.DOCUMENT_READ)
    public DocumentPage list(DocumentQuery query) {
        var found = lists.list(query, PAGE + 1);
        if (found.size() <= PAGE) {
            return new DocumentPage(found, null);
        }
        var rows = List.copyOf(found.subList(0, PAGE));
        return new DocumentPage(rows, PageKey.of(rows.get(PAGE - 1)).text());
    }

    /** What the list can be narrowed by. */
    @Allowed(Permission.DOCUMENT_READ)
    public DocumentFilters filters() {
        return new DocumentFilters(names.everyType(), lists.issuers());
    }

    /** As {@link #view(UUID, DocumentPart)}, its text. */
    @Allowed(value = Permission.DOCUMENT_READ, of = DocumentScopes.class)
    public DocumentView view(UUID id) {
        return view(id, DocumentPart.TEXT);
    }

    /** A paper, issued or, for those who work on it, on its way there. Who looks at a restricted one stands in the log. */
    @Allowed(value = Permission.DOCUMENT_READ, of = DocumentScopes.class)
    public DocumentView view(UUID id, DocumentPart part) {
        var view = views.view(id, part);
        if (view.content().circulation() == Circulation.RESTRICTED) {
            deeds.note("document.viewed", id, part.name());
        }
        return view;
    }
}
