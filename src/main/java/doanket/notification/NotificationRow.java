package doanket.notification;

import java.time.Instant;
import java.util.UUID;

/** One notification in somebody's list: what happened, to what, where to look, who did it, when, how often, and if it is new. */
public record NotificationRow(
        UUID id,
        String label,
        String title,
        String detail,
        String address,
        String actorName,
        Instant at,
        int times,
        boolean unread) {}
