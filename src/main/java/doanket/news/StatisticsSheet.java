package doanket.news;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * How many read, week by week and unit by unit: the weeks by their Mondays, the units with the most readers first. Readers
 * are counted once for each article and week. The title is that of the one article, or null.
 */
public record StatisticsSheet(
        UUID article, String title, List<LocalDate> weeks, List<Unit> units, List<Article> mostRead)
        implements Serializable {

    /** Readers of one unit in each of the weeks, and in all. */
    public record Unit(UUID id, String name, List<Integer> readers, int sum) implements Serializable {}

    /** An article and how many read it in these weeks. */
    public record Article(UUID id, String title, int readers) implements Serializable {}

    /** All readers in each of the weeks. */
    public List<Integer> sums() {
        return IntStream.range(0, weeks.size())
                .mapToObj(week -> units.stream()
                        .mapToInt(unit -> unit.readers().get(week))
                        .sum())
                .toList();
    }
}
