package doanket.bench;

/** Fills one database for each size in {@code -Dbench.articles} (such as 1000,1000000). */
public final class SearchBench {

    private SearchBench() {}

    public static void main(String... arguments) throws Exception {
        try (var database = BenchDatabase.start()) {
            for (var articles : System.getProperty("bench.articles", "1000").split(",")) {
                System.out.println(database.filled(Integer.parseInt(articles)));
            }
        }
    }
}
