package doanket.bench;

import doanket.identity.SampleReaders;
import doanket.identity.SignedIn;
import doanket.search.MeasuredSearch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Prints how long the database takes for one search of the portal, kind by kind of what is looked for, over as many articles
 * as {@code -Dbench.articles} says (such as 1000,1000000).
 */
public final class SearchBench {

    /** Of 1,000,000 articles and each kind of question. */
    private static final double GOAL_MILLIS = 50;

    private static final long SEED = 2026;

    /** A measured question: how long it took, and how much of that the database was at work. */
    private record Asked(String words, long found, double millis, double processor) {}

    private static final List<SignedIn> READERS = List.of(
            SampleReaders.officer(SampleArticles.path(3, 14, 1)), SampleReaders.editor(SampleArticles.path(7, 2, 0)));

    private final MeasuredSearch search;
    private final Processor processor;

    private SearchBench(Connection connection) throws SQLException {
        this.search = new MeasuredSearch(connection);
        this.processor = Processor.of(connection);
    }

    public static void main(String... arguments) throws Exception {
        try (var database = BenchDatabase.start()) {
            for (var articles :
                    System.getProperty("bench.articles", "1000,1000000").split(",")) {
                measure(database, Integer.parseInt(articles));
            }
        }
    }

    private static void measure(BenchDatabase database, int articles) throws SQLException {
        var name = database.filled(articles);
        System.out.printf(
                "%n  Search over %,d articles, in the database; goal: p95 of at most %.0f ms at 1,000,000.%n",
                articles, GOAL_MILLIS);
        System.out.printf("  \"at work\" leaves out the time in which others had the processor.%n");
        System.out.printf(
                "  %-30s %8s %8s %9s %9s %7s   %s%n",
                "looked for", "p50 ms", "p95 ms", "p50", "p95", "found", "slowest");
        System.out.printf("  %-30s %8s %8s %9s %9s%n", "", "", "", "at work", "at work");
        try (var connection = database.connect(name)) {
            var bench = new SearchBench(connection);
            for (var group : new Questions(SEED).groups()) {
                bench.ask(group.warmUp());
                print(group.name(), bench.ask(group.asked()));
            }
        }
    }

    private List<Asked> ask(List<String> questions) throws SQLException {
        var asked = new ArrayList<Asked>();
        for (var words : questions) {
            double before = processor.millis();
            var taken = search.find(READERS.get(asked.size() % READERS.size()), words);
            asked.add(new Asked(words, taken.found(), taken.millis(), processor.millis() - before));
        }
        return asked;
    }

    private static void print(String name, List<Asked> asked) {
        double p95 = percentile(asked, Asked::millis, 95);
        System.out.printf(
                "  %-30s %8.1f %8.1f %9.1f %9.1f %7.0f   %s%s%n",
                name,
                percentile(asked, Asked::millis, 50),
                p95,
                percentile(asked, Asked::processor, 50),
                percentile(asked, Asked::processor, 95),
                asked.stream().mapToLong(Asked::found).average().orElse(0),
                asked.stream()
                        .max(Comparator.comparingDouble(Asked::processor))
                        .map(Asked::words)
                        .orElse(""),
                p95 > GOAL_MILLIS ? "   (goal missed)" : "");
    }

    private static double percentile(List<Asked> asked, ToDoubleFunction<Asked> of, int percent) {
        var sorted = asked.stream().mapToDouble(of).sorted().toArray();
        return sorted[(sorted.length * percent + 99) / 100 - 1];
    }
}
