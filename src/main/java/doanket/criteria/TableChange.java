package doanket.criteria;

import doanket.platform.BusinessException;
import doanket.platform.Uuids;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What one cell of a workbook would change; or, with a {@code problem} and nothing to put, why it cannot be taken. */
public record TableChange(String cell, String what, String before, String after, Put put, Problem problem)
        implements Serializable {

    /** What is written once it is taken. */
    sealed interface Put extends Serializable permits Placing, Decision {}

    /** That unit, into that group or region. */
    record Placing(UUID unit, String place) implements Put {}

    /** What has to be reached (not decided yet, so without an id) in the stead of another decision, or null. */
    record Decision(UUID instead, Threshold wanted) implements Put {

        Threshold threshold() {
            return wanted.decided(Uuids.next());
        }
    }

    /** A sentence of the bundle of this feature, and what fills its places. */
    public record Problem(String key, List<String> arguments) implements Serializable {

        public String at(int place) {
            return place < arguments.size() ? arguments.get(place) : "";
        }
    }

    static TableChange bad(String cell, String what, String typed, BusinessException refused) {
        var arguments = Stream.of(refused.arguments()).map(String::valueOf).toList();
        return new TableChange(cell, what, "", typed, null, new Problem(refused.getMessage(), arguments));
    }

    public boolean isBad() {
        return problem != null;
    }
}
