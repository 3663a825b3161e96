package doanket.bench;

import doanket.bench.Questions.Group;
import doanket.identity.SampleReaders;
import doanket.identity.SignedIn;
import doanket.search.MeasuredSearch;
import doanket.search.MeasuredSearch.Taken;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Prints how long the database takes for one search of the portal, kind by kind of what is looked for, over as many articles
 * as {@code -Dbench.articles} says (such as 1000,1000000).
 */
public final class SearchBench {

    /** Of 1,000,000 articles and each kind of question. */
    private static final double GOAL_MILLIS = 50;

    private static final long SEED = 2026;

    /** A measured question. */
    private record Asked(String words, Taken taken) {}

    private static final List<SignedIn> READERS = List.of(
            SampleReaders.officer(SampleArticles.path(3, 14, 1)), SampleReaders.editor(SampleArticles.path(7, 2, 0)));

    private SearchBench() {}

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
                "%n  Search over %,d articles, in the database; goal: p95 of at most %.0f ms at 1,000,000%n",
                articles, GOAL_MILLIS);
        System.out.printf(
                "  %-30s %9s %9s %9s %9s   %s%n", "looked for", "p50 ms", "p95 ms", "most ms", "found", "slowest");
        try (var connection = database.connect(name)) {
            var search = new MeasuredSearch(connection);
            for (var group : new Questions(SEED).groups()) {
                ask(search, group.warmUp());
                print(group, ask(search, group.asked()));
            }
        }
    }

    private static List<Asked> ask(MeasuredSearch search, List<String> questions) throws SQLException {
        var asked = new ArrayList<Asked>();
        for (var words : questions) {
            var reader = READERS.get(asked.size() % READERS.size());
            asked.add(new Asked(words, search.find(reader, words)));
        }
        asked.sort(Comparator.comparingDouble(one -> one.taken().millis()));
        return asked;
    }

    private static void print(Group group, List<Asked> fastestFirst) {
        var slowest = fastestFirst.get(fastestFirst.size() - 1);
        double p95 = percentile(fastestFirst, 95);
        System.out.printf(
                "  %-30s %9.1f %9.1f %9.1f %9.0f   %s%s%n",
                group.name(),
                percentile(fastestFirst, 50),
                p95,
                slowest.taken().millis(),
                fastestFirst.stream()
                        .mapToLong(one -> one.taken().found())
                        .average()
                        .orElse(0),
                slowest.words(),
                p95 > GOAL_MILLIS ? "   (goal missed)" : "");
    }

    private static double percentile(List<Asked> fastestFirst, int percent) {
        int place = (fastestFirst.size() * percent + 99) / 100 - 1;
        return fastestFirst.get(place).taken().millis();
    }
}
