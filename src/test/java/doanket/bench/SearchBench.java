package doanket.bench;

/** Search. */
public final class SearchBench {
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("text")) {
            var language = new OfficeLanguage(1);
            for (int i = 0; i < 3; i++) System.out.println(language.article());
            return;
        }
        try (var database = BenchDatabase.start()) {
            for (var n : System.getProperty("bench.articles", "1000").split(",")) {
                System.out.println(database.filled(Integer.parseInt(n)));
            }
            System.out.println(database.connect("postgres").getMetaData().getURL());
            if (args.length > 0) Thread.sleep(Long.parseLong(args[0]) * 1000);
        }
    }
}
