package doanket.directive;

import doanket.calendar.Workdays;
import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Puts together what the page of a paper shows. */
@ApplicationScoped
class DocumentViews {

    private static final int MOST_EVENTS = 200;

    private final DocumentParts parts;
    private final DocumentForms forms;
    private final Workdays workdays;
    private final Actor actor;

    protected DocumentViews() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    DocumentViews(DocumentParts parts, DocumentForms forms, Workdays workdays, Actor actor) {
        this.parts = parts;
        this.forms = forms;
        this.workdays = workdays;
        this.actor = actor;
    }

    /** The clauses, the working days since it was sent, and what was done to it, only where they are looked at. */
    DocumentView view(UUID id, DocumentPart part) {
        var document = parts.document(id);
        var receipts = receipts(document, part == DocumentPart.RECIPIENTS);
        var content = parts.content(document, receipts.rows(), part == DocumentPart.TEXT);
        var rights = rights(document, receipts);
        var head = parts.head(id);
        var numbering = document.numbering();
        var signing = document.signing();
        boolean deciding = !document.state().isIssued() && document.state() != DocumentState.SIGNED;
        return new DocumentView(
                id,
                document.issuer(),
                head.issuerName(),
                parts.typeName(document),
                numbering == null ? null : numbering.code(),
                document.state(),
                document.edition(),
                content,
                parts.clauses(document, content),
                numbering == null ? null : numbering.issuedOn(),
                signing == null ? null : signing.name(),
                signing == null ? null : signing.at(),
                head.links(),
                parts.meeting(document),
                receipts,
                rights,
                parts.followUp(id).orElse(null),
                part == DocumentPart.HISTORY ? parts.events(id, MOST_EVENTS) : List.of(),
                deciding ? forms.faults(document) : List.of());
    }

    private DocumentRights rights(Document document, ReceiptSheet receipts) {
        var scope = document.issuer();
        boolean write = actor.may(Permission.DOCUMENT_WRITE, scope)
                || document.author().equals(actor.person().account());
        return new DocumentRights(
                write,
                actor.may(Permission.DOCUMENT_SIGN, scope),
                actor.may(Permission.DOCUMENT_ISSUE, scope),
                !receipts.toConfirm().isEmpty() && actor.holds(Permission.DOCUMENT_RECEIVE),
                actor.may(Permission.TASK_ASSIGN, scope) || write);
    }

    private ReceiptSheet receipts(Document document, boolean counting) {
        var today = actor.today();
        var sent = document.numbering() == null
                ? today
                : VietnamTime.day(document.numbering().issuedAt());
        var rows = parts.receipts(document.documentId()).stream()
                .map(row -> counting ? counted(row, sent, today) : row)
                .toList();
        var mine = new HashSet<>(actor.units());
        var own = rows.stream().filter(row -> mine.contains(row.unit())).toList();
        var due = rows.stream()
                .map(ReceiptRow::dueOn)
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
        return new ReceiptSheet(rows, own, due, today);
    }

    private ReceiptRow counted(ReceiptRow row, LocalDate sent, LocalDate today) {
        var until = row.isReceived() ? VietnamTime.day(row.receivedAt()) : today;
        return new ReceiptRow(
                row.unit(),
                row.name(),
                row.purpose(),
                row.dueOn(),
                row.receivedAt(),
                row.receivedBy(),
                row.receivedPost(),
                row.remindedAt(),
                Math.max(0, workdays.between(sent, until)));
    }
}
