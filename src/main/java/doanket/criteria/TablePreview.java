package doanket.criteria;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a workbook would change, from which day on (null: whenever), as things stood at that moment. */
public record TablePreview(List<TableChange> changes, LocalDate from, Instant seen) implements Serializable {

    public long bad() {
        return changes.stream().filter(TableChange::isBad).count();
    }

    List<TableChange.Placing> placings() {
        return changes.stream()
                .map(TableChange::put)
                .map(TableChange.Placing.class::cast)
                .toList();
    }

    List<TableChange.Decision> decisions() {
        return changes.stream()
                .map(TableChange::put)
                .map(TableChange.Decision.class::cast)
                .toList();
    }
}
