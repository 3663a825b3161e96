package doanket.directive;

import static doanket.notification.Channel.DIGEST;
import static doanket.notification.Channel.IN_APP;
import static doanket.notification.Channel.MAIL;

import doanket.identity.AudienceMembers;
import doanket.identity.Permission;
import doanket.notification.Channel;
import doanket.notification.EventKind;
import doanket.notification.Happening;
import doanket.notification.NotificationEvents;
import doanket.notification.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What happens to papers, and whom it concerns as things stand now. */
@ApplicationScoped
class DirectiveEvents implements NotificationEvents {

    static final String SUBMITTED = "directive.submitted";
    static final String RETURNED = "directive.returned";
    static final String SIGNED = "directive.signed";
    static final String ISSUED = "directive.issued";
    static final String REMINDER = "directive.reminder";
    static final String RENUMBERED = "directive.renumbered";
    static final String CORRECTED = "directive.corrected";
    static final String REPLACED = "directive.replaced";
    static final String WITHDRAWN = "directive.withdrawn";

    private static final Map<Channel, Rule> FOR_RECIPIENTS =
            Map.of(IN_APP, Rule.FORCED, MAIL, Rule.OFFERED, DIGEST, Rule.USUAL);

    private final DocumentRepository documents;
    private final ReceiptRepository receipts;
    private final AudienceMembers members;

    protected DirectiveEvents() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    DirectiveEvents(DocumentRepository documents, ReceiptRepository receipts, AudienceMembers members) {
        this.documents = documents;
        this.receipts = receipts;
        this.members = members;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(
                EventKind.of(SUBMITTED, SUBMITTED, EventKind.TO_DO).forHoldersOf(Permission.DOCUMENT_SIGN),
                EventKind.of(RETURNED, RETURNED, EventKind.TO_DO).forHoldersOf(Permission.DOCUMENT_WRITE),
                EventKind.of(SIGNED, SIGNED, EventKind.TO_DO).forHoldersOf(Permission.DOCUMENT_ISSUE),
                EventKind.of(ISSUED, ISSUED, FOR_RECIPIENTS),
                EventKind.of(REMINDER, REMINDER, EventKind.TO_DO).forHoldersOf(Permission.DOCUMENT_RECEIVE),
                EventKind.of(RENUMBERED, RENUMBERED, FOR_RECIPIENTS),
                EventKind.of(CORRECTED, CORRECTED, FOR_RECIPIENTS),
                EventKind.of(REPLACED, REPLACED, FOR_RECIPIENTS),
                EventKind.of(WITHDRAWN, WITHDRAWN, FOR_RECIPIENTS));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event." + EventKind.name(event));
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        return switch (happening.event()) {
            case SUBMITTED -> holders(happening.subject(), DocumentState.FOR_REVIEW, Permission.DOCUMENT_SIGN);
            case SIGNED -> holders(happening.subject(), DocumentState.SIGNED, Permission.DOCUMENT_ISSUE);
            case RETURNED ->
                documents
                        .standing(happening.subject())
                        .filter(standing -> standing.state() == DocumentState.RETURNED)
                        .map(standing -> List.of(standing.author()))
                        .orElse(List.of());
            case REMINDER -> missing(happening.subject(), among);
            default -> addressed(happening.subject(), among);
        };
    }

    private Collection<UUID> holders(UUID id, DocumentState state, Permission permission) {
        return documents
                .standing(id)
                .filter(standing -> standing.state() == state)
                .<Collection<UUID>>map(standing -> members.holders(permission, standing.issuer()))
                .orElse(List.of());
    }

    /** The members of exactly those units that have not confirmed. */
    private Collection<UUID> missing(UUID id, Collection<UUID> among) {
        var keys = receipts.missing(id).stream().map(DocumentStanding::key).toList();
        return keys.isEmpty() ? List.of() : members.reached(keys, Permission.DOCUMENT_RECEIVE, among);
    }

    private Collection<UUID> addressed(UUID id, Collection<UUID> among) {
        var keys = documents
                .standing(id)
                .filter(standing -> standing.state().isIssued())
                .map(standing -> standing.addressed().toList())
                .orElse(List.of());
        return keys.isEmpty() ? List.of() : members.reached(keys, Permission.DOCUMENT_READ, among);
    }
}
