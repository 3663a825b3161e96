package doanket.directive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Who has confirmed that a paper has arrived, and who has not; {@code own} are the reader's units among the recipients. */
public record ReceiptSheet(List<ReceiptRow> rows, List<ReceiptRow> own, LocalDate dueOn, LocalDate today)
        implements Serializable {

    /** The units that were to confirm. */
    public long asked() {
        return rows.stream().filter(row -> row.unit() != null).count();
    }

    public long received() {
        return rows.stream().filter(ReceiptRow::isReceived).count();
    }

    public boolean isOverdue(ReceiptRow row) {
        return !row.isReceived() && row.dueOn() != null && row.dueOn().isBefore(today);
    }

    /** A unit of the reader's that has not confirmed. */
    public List<ReceiptRow> toConfirm() {
        return own.stream()
                .filter(row -> !row.isReceived() && row.dueOn() != null)
                .toList();
    }

    public boolean isAnybodyMissing() {
        return rows.stream().anyMatch(row -> row.unit() != null && !row.isReceived() && row.dueOn() != null);
    }
}
