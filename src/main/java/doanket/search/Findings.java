package doanket.search;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A page of what was found, counting only what the reader may open.
 *
 * @param total how many were found
 * @param more whether there are more than were counted
 * @param together in how many of them the words stand side by side
 * @param unit the name of the unit looked in, if one was asked for
 * @param cut whether more was typed than was looked for
 */
public record Findings(
        List<Hit> hits,
        long total,
        boolean more,
        long together,
        List<Facet> kinds,
        List<Facet> categories,
        List<Facet> units,
        String unit,
        int page,
        Instant asOf,
        boolean cut)
        implements Serializable {

    static Findings none(Instant asOf, boolean cut) {
        return new Findings(List.of(), 0, false, 0, List.of(), List.of(), List.of(), null, 1, asOf, cut);
    }

    public int pages() {
        return (int) ((total + SearchService.ROWS - 1) / SearchService.ROWS);
    }
}
