package doanket.bench;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.search.SearchEntry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Articles of a country of 34 provinces with 97 communes each and six organisations in every commune, spread over fifteen
 * years. Of a hundred, 55 are for everybody, 20 for a province, 15 for a commune and 10 for one organisation.
 */
public final class SampleArticles {

    /** An article and the unit it belongs to with all above it. */
    public record Sample(SearchEntry entry, List<UUID> path) {}

    public static final Duration SPAN = Duration.ofDays(15 * 365L);

    static final int PROVINCES = 34;
    static final int COMMUNES = 97;
    static final int ORGANISATIONS = 6;

    private static final List<String> CATEGORIES =
            List.of("hoat-dong", "nong-thon-moi", "giam-sat", "guong-sang", "thong-bao", "van-hoa");

    private final int count;
    private final Instant now;
    private final OfficeLanguage language;
    private final Random random;

    public SampleArticles(int count, Instant now, long seed) {
        this.count = count;
        this.now = now;
        this.language = new OfficeLanguage(seed);
        this.random = new Random(seed);
    }

    /** The n-th article; the last is the newest. */
    public Sample at(int n) {
        var path = path(random.nextInt(PROVINCES), random.nextInt(COMMUNES), random.nextInt(ORGANISATIONS));
        var text = language.article();
        var visibleFrom = now.minus(SPAN.multipliedBy(count - n).dividedBy(count));
        var scope = new Scope(path.get(0), account(path.get(0)), List.of(audience(path)));
        var category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        return new Sample(
                new SearchEntry(
                        "news",
                        new UUID(visibleFrom.toEpochMilli() << 16, random.nextLong()),
                        scope,
                        category,
                        text.title(),
                        text.body(),
                        visibleFrom,
                        null),
                path);
    }

    private String audience(List<UUID> path) {
        int chance = random.nextInt(100);
        if (chance < 55) {
            return Audience.EVERYBODY;
        }
        return chance < 75
                ? Audience.key(path.get(2), true, null, null)
                : chance < 90
                        ? Audience.key(path.get(1), true, null, null)
                        : Audience.key(path.get(0), false, null, null);
    }

    /** The organisation, its commune, its province. */
    static List<UUID> path(int province, int commune, int organisation) {
        return List.of(
                named("o" + province + "/" + commune + "/" + organisation),
                named("c" + province + "/" + commune),
                named("p" + province));
    }

    static UUID account(UUID unit) {
        return named("account of " + unit);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
