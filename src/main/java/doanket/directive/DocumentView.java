package doanket.directive;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A paper as it is read. {@code parts} are the clauses; {@code meeting} is
 * the one it comes from, where the reader may open it, or null; {@code faults} what it lacks before it can be signed. */
public record DocumentView(
        UUID id,
        UUID issuer,
        String issuerName,
        String typeName,
        String code,
        DocumentState state,
        int edition,
        DocumentContent content,
        List<ClauseBrief> parts,
        LocalDate issuedOn,
        String signedBy,
        Instant signedAt,
        List<DocumentLink> links,
        DocumentLink meeting,
        ReceiptSheet receipts,
        DocumentRights rights,
        FollowUpCount followUp,
        List<EventRow> events,
        List<String> faults)
        implements Serializable {

    public boolean isIssued() {
        return state.isIssued();
    }

    public boolean isInForce() {
        return state.isInForce();
    }

    public List<String> openingLines() {
        return content.opening().lines().filter(line -> !line.isBlank()).toList();
    }

    public List<String> closingLines() {
        return content.closing().lines().filter(line -> !line.isBlank()).toList();
    }
}
