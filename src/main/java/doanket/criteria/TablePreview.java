package doanket.criteria;

import doanket.platform.CellChange;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a workbook would change, from which day on (null: whenever), as things stood at that moment. */
public record TablePreview(List<CellChange<TablePut>> changes, LocalDate from, Instant seen) implements Serializable {

    public long bad() {
        return CellChange.bad(changes);
    }

    List<TablePut.Placing> placings() {
        return puts(TablePut.Placing.class);
    }

    List<TablePut.Decision> decisions() {
        return puts(TablePut.Decision.class);
    }

    private <P extends TablePut> List<P> puts(Class<P> kind) {
        return CellChange.puts(changes).stream().map(kind::cast).toList();
    }
}
