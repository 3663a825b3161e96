package doanket.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One invitation as it is shown: whom it asks (a unit, a person or an outsider), as what, and the answer with who gave it.
 * {@code seen} is the version that was read.
 */
public record InvitationRow(
        UUID id,
        long seen,
        InvitationPart part,
        UUID unit,
        UUID person,
        String name,
        String post,
        int rank,
        Reply reply,
        String who,
        String reason,
        String repliedBy,
        Instant repliedAt)
        implements Serializable {

    public boolean isOutsider() {
        return unit == null && person == null;
    }

    /** Name and post as they are printed. */
    public String told() {
        return StoredPerson.told(name, post);
    }
}
