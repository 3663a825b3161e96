package doanket.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that people may have to hear of: which event, about which object, its title, a line more (or nothing), its
 * address in the portal, from when on, and who did it (null: the portal itself). Where every happening counts, as with
 * comments, the subject is the comment: of one event and subject only the latest waits to be told.
 */
public record Happening(
        String event,
        String subjectKind,
        UUID subject,
        String title,
        String detail,
        String address,
        Instant at,
        UUID actor,
        String actorName) {}
