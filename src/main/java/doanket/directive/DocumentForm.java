package doanket.directive;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A paper as its writers see it. {@code edition} counts the savings and is 0 as long as nothing is stored; the clause styles
 * tell by samples how clauses are numbered at each depth; {@code reason} is why it was last given back, or null.
 */
public record DocumentForm(
        UUID id,
        UUID issuer,
        String issuerName,
        int edition,
        DocumentState state,
        DocumentContent content,
        Origin origin,
        String originTitle,
        List<String> clauseStyles,
        Instant changedAt,
        String changedBy,
        String reason)
        implements Serializable {

    public boolean isEditable() {
        return state.isWritable();
    }

    public boolean isStored() {
        return edition > 0;
    }
}
