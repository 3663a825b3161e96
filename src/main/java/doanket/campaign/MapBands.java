package doanket.campaign;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Steps from the least to the most for figures that nothing judges, at most five, each with about as many different figures. */
final class MapBands {

    private static final int MOST = 5;

    private MapBands() {}

    static List<MapSheet.Band> of(Collection<BigDecimal> figures) {
        var sorted = List.copyOf(new TreeSet<>(figures));
        int steps = Math.min(MOST, sorted.size());
        return IntStream.range(0, steps)
                .mapToObj(step -> new MapSheet.Band(
                        "step" + tone(step, steps),
                        sorted.get(step * sorted.size() / steps),
                        sorted.get((step + 1) * sorted.size() / steps - 1)))
                .toList();
    }

    /** Few steps are spread over all five colours, so that they can be told apart. */
    private static int tone(int step, int steps) {
        return steps == 1 ? (MOST + 1) / 2 : 1 + step * (MOST - 1) / (steps - 1);
    }
}
