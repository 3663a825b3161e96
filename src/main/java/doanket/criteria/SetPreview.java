package doanket.criteria;

import java.io.Serializable;
import java.util.List;

/** What a workbook would change in a set, row by row, as the set was in that version. */
public record SetPreview(List<SetChange> changes, long version) implements Serializable {

    public long count(SetChange.Kind kind) {
        return changes.stream().filter(one -> one.kind() == kind).count();
    }
}
