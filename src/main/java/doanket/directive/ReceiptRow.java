package doanket.directive;

import doanket.paper.Purpose;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One recipient and whether the paper has arrived: with null for the unit nobody of the portal; {@code workingDays} counts
 * from the day it was sent until it was confirmed, or until today.
 */
public record ReceiptRow(
        UUID unit,
        String name,
        Purpose purpose,
        LocalDate dueOn,
        Instant receivedAt,
        String receivedBy,
        String receivedPost,
        Instant remindedAt,
        int workingDays)
        implements Serializable {

    public boolean isReceived() {
        return receivedAt != null;
    }
}
