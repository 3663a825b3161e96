package doanket.directive;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Written by each feature whose objects hang on clauses. */
public interface ClauseUses {

    /** Those of the clauses that something hangs on, so that they cannot be deleted. One statement. */
    Set<UUID> used(Collection<UUID> clauses);

    /**
     * What is open under a paper and lapses when it is withdrawn, or when the other replaces it (null: withdrawn); what the
     * other asks for again goes on. The words are in the reader's language. For whoever decides on the paper; two statements.
     */
    List<TouchedTask> touched(UUID document, UUID replacedBy);

    /** As {@link #touched(UUID, UUID)} when the paper is withdrawn. */
    default List<TouchedTask> touched(UUID document) {
        return touched(document, null);
    }
}
