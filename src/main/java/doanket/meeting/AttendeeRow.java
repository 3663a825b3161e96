package doanket.meeting;

import java.io.Serializable;
import java.util.UUID;

/**
 * One line of the attendance. The key is the id of what was marked, or says who is expected and not marked yet.
 */
public record AttendeeRow(
        String key,
        UUID invitation,
        UUID unit,
        String unitName,
        UUID person,
        String name,
        String post,
        String insteadOf,
        Standing standing,
        UUID item,
        InvitationPart part,
        int rank)
        implements Serializable {

    public boolean isThere() {
        return standing.isThere();
    }

    /** Name and post as they are printed. */
    public String told() {
        return StoredPerson.told(name, post);
    }
}
