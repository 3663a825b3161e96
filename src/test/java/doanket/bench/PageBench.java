package doanket.bench;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.Http;
import doanket.Portal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Prints how many requests per second the pages answer, beside a bare servlet and a bare stateless Faces page. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PageBench {

    private static final String READER = "canbo.mttq";
    private static final int NEWSROOMS = 15;
    private static final int ARTICLES_OF_NEWSROOM = 20;
    private static final int WARM_UP_ROUNDS = 6;
    private static final int ROUNDS = 5;
    private static final int ROUND_SECONDS = 4;
    private static final Pattern ARTICLE = Pattern.compile("/news/view\\?id=[0-9a-f-]{36}");
    private static final long SEED = 2026;

    /** A page, and what part of the bare Faces page's requests it has to reach; null where there is no goal. */
    private record Target(String name, List<String> paths, Double goal) {}

    @Test
    void printsRequestsPerSecond() throws Exception {
        publishArticles();
        var reader = Http.signedIn(READER);
        var targets = targets(reader);
        var load = new Load(Portal.port(), reader.cookies());
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            rates(load, targets);
        }
        var measured = new LinkedHashMap<Target, List<Double>>();
        for (int round = 0; round < ROUNDS; round++) {
            rates(load, targets)
                    .forEach((target, rate) -> measured.computeIfAbsent(target, unseen -> new ArrayList<>())
                            .add(rate));
        }
        print(targets, measured);
    }

    private static void publishArticles() {
        var language = new OfficeLanguage(SEED);
        var visitor = Http.signedIn(READER);
        for (int room = 0; room < NEWSROOMS; room++) {
            var form = new StringBuilder();
            for (int n = 0; n < ARTICLES_OF_NEWSROOM; n++) {
                var text = language.article();
                var body = "<p>" + text.body().replace("\n", "</p><p>") + "</p>";
                form.append(n == 0 ? "" : "&").append(Http.form(Map.of("title", text.title(), "body", body)));
            }
            assertThat(visitor.post("/trial/newsroom", Http.FORM, form.toString())
                            .statusCode())
                    .isEqualTo(204);
        }
    }

    private static List<Target> targets(Http reader) {
        var articles = ARTICLE.matcher(reader.get("/news/list").body())
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        return List.of(
                new Target("bare servlet", List.of("/trial/bare-servlet"), null),
                new Target("bare stateless Faces page", List.of("/trial/bare"), null),
                new Target("article, one of " + articles.size(), articles, 0.4),
                new Target("list of news", List.of("/news/list"), 0.4),
                new Target("home", List.of("/"), 0.2));
    }

    private static Map<Target, Double> rates(Load load, List<Target> targets) throws InterruptedException {
        var rates = new LinkedHashMap<Target, Double>();
        for (var target : targets) {
            rates.put(target, load.perSecond(target.paths(), ROUND_SECONDS));
        }
        return rates;
    }

    private static void print(List<Target> targets, Map<Target, List<Double>> measured) {
        double bare = median(measured.get(targets.get(1)));
        System.out.printf("%n  Pages of a signed-in reader, requests per second (median of %d rounds)%n", ROUNDS);
        System.out.printf("  %-30s %12s %16s %8s%n", "page", "per second", "of bare Faces", "goal");
        for (var target : targets) {
            double rate = median(measured.get(target));
            var goal = target.goal();
            System.out.printf(
                    "  %-30s %12.0f %14.0f %% %8s%s%n",
                    target.name(),
                    rate,
                    100 * rate / bare,
                    goal == null ? "" : "%.0f %%".formatted(100 * goal),
                    goal != null && rate < goal * bare ? "   (goal missed)" : "");
        }
    }

    private static double median(List<Double> rates) {
        var sorted = rates.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
