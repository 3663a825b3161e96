package doanket.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How many reports came in time, late or not at all; the shares, in tenths of a percent, always make 100 %. */
public record Timeliness(long timely, long late, long missing) implements Serializable {

    private static final int WHOLE = 1_000;

    /** The day that counts is that of the first sending; whoever sends again after a return is not late for it. */
    static boolean isLate(LocalDate firstSent, LocalDate due) {
        return firstSent != null && firstSent.isAfter(due);
    }

    public long all() {
        return timely + late + missing;
    }

    public String timelyShare() {
        return told(shares().get(0));
    }

    public String lateShare() {
        return told(shares().get(1));
    }

    public String missingShare() {
        return told(shares().get(2));
    }

    /** In tenths of a percent; what rounding leaves goes to the largest remainders. Nothing of nothing. */
    List<Long> shares() {
        var counts = List.of(timely, late, missing);
        if (all() == 0) {
            return List.of(0L, 0L, 0L);
        }
        var shares = new ArrayList<Long>();
        counts.forEach(count -> shares.add(count * WHOLE / all()));
        long left = WHOLE - shares.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparingLong(place -> -(counts.get(place) * WHOLE % all())))
                .limit(left)
                .forEach(place -> shares.set(place, shares.get(place) + 1));
        return List.copyOf(shares);
    }

    private static String told(long tenths) {
        return tenths / 10 + (tenths % 10 == 0 ? "" : "," + tenths % 10) + "%";
    }
}
