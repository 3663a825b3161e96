package doanket.news;

import static java.util.stream.Collectors.groupingBy;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.news.ReadingTallies.Tally;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** How many read the news of the units that the current user reviews: numbers by unit and week, and never who. */
@ApplicationScoped
@Transactional
public class ArticleStatistics {

    /** Weeks that are shown, this one included. */
    public static final int WEEKS = 8;

    private static final int MOST_READ = 20;

    private final ArticleRepository articles;
    private final UpkeepRepository published;
    private final ReadingTallies tallies;
    private final Names names;
    private final Actor actor;

    protected ArticleStatistics() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ArticleStatistics(
            ArticleRepository articles, UpkeepRepository published, ReadingTallies tallies, Names names, Actor actor) {
        this.articles = articles;
        this.published = published;
        this.tallies = tallies;
        this.names = names;
        this.actor = actor;
    }

    /** Of all that is published, with what was read most. */
    @Allowed(Permission.NEWS_REVIEW)
    public StatisticsSheet all() {
        var units = published.units().stream()
                .filter(unit -> actor.may(Permission.NEWS_REVIEW, unit))
                .toList();
        var weeks = weeks();
        return units.isEmpty()
                ? new StatisticsSheet(null, null, weeks, List.of(), List.of())
                : new StatisticsSheet(
                        null,
                        null,
                        weeks,
                        lines(tallies.byUnit(units, null, weeks.get(0)), weeks),
                        tallies.mostRead(units, weeks.get(0), MOST_READ));
    }

    /** Of one article. */
    @Allowed(value = Permission.NEWS_REVIEW, of = DeskScopes.class)
    public StatisticsSheet of(UUID id) {
        var article = articles.article(id);
        var weeks = weeks();
        return new StatisticsSheet(
                id,
                articles.latest(article).content().title(),
                weeks,
                lines(tallies.byUnit(List.of(article.unit()), id, weeks.get(0)), weeks),
                List.of());
    }

    private List<LocalDate> weeks() {
        var last = ReadingTally.week(VietnamTime.day(actor.now()));
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> last.minusWeeks((long) WEEKS - 1 - week))
                .toList();
    }

    private List<StatisticsSheet.Unit> lines(List<Tally> found, List<LocalDate> weeks) {
        var byUnit = found.stream().collect(groupingBy(Tally::unit));
        var called = names.units(byUnit.keySet());
        return byUnit.entrySet().stream()
                .map(unit -> line(unit, called.getOrDefault(unit.getKey(), ""), weeks))
                .sorted(Comparator.comparingInt(StatisticsSheet.Unit::sum)
                        .reversed()
                        .thenComparing(StatisticsSheet.Unit::name))
                .toList();
    }

    private static StatisticsSheet.Unit line(Map.Entry<UUID, List<Tally>> unit, String name, List<LocalDate> weeks) {
        var readers = weeks.stream()
                .map(week -> unit.getValue().stream()
                        .filter(tally -> tally.week().equals(week))
                        .mapToInt(Tally::readers)
                        .sum())
                .toList();
        return new StatisticsSheet.Unit(
                unit.getKey(),
                name,
                readers,
                readers.stream().mapToInt(Integer::intValue).sum());
    }
}
