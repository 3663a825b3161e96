package doanket.news;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.news.ArticleEvent.Kind;
import doanket.news.UpkeepRepository.Dated;
import doanket.news.UpkeepRepository.Found;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Looks after what is published in the units whose news the current user reviews: whether it is still true, what ends, when. */
@ApplicationScoped
@Transactional
public class ArticleUpkeep {

    /** Days ahead that the list of upkeep shows. */
    public static final int DAYS_AHEAD = 7;

    private static final int MOST = 200;
    private static final int MOST_OF_CALENDAR = 1_000;
    private static final int MOST_DAYS = 50;

    private final ArticleRepository articles;
    private final UpkeepRepository upkeep;
    private final Names names;
    private final Actor actor;

    protected ArticleUpkeep() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ArticleUpkeep(ArticleRepository articles, UpkeepRepository upkeep, Names names, Actor actor) {
        this.articles = articles;
        this.upkeep = upkeep;
        this.names = names;
        this.actor = actor;
    }

    /** What is overdue or comes within a week, at most 200 of each kind. */
    @Allowed(Permission.NEWS_REVIEW)
    public Upkeep upkeep() {
        var units = units();
        if (units.isEmpty()) {
            return new Upkeep(List.of(), List.of());
        }
        var now = actor.now();
        var today = VietnamTime.day(now);
        var end = Days.end(today.plusDays(DAYS_AHEAD)).toInstant();
        return new Upkeep(
                rows(upkeep.toCheck(units, now, today.plusDays(DAYS_AHEAD), MOST), today),
                rows(upkeep.ending(units, now, end, MOST), today));
    }

    /** Records that somebody has looked and it is still true, and when to look again; null is never. */
    @Allowed(value = Permission.NEWS_PUBLISH, of = DeskScopes.class)
    public void stillTrue(UUID id, LocalDate again) {
        var article = articles.article(id);
        var by = actor.stamp();
        article.edition().checkOn(again, VietnamTime.day(by.at()));
        articles.add(article.event(Kind.STILL_TRUE, by, null));
    }

    /** What comes out, ends, is to be checked or read by, from that day until before the other; days without are left out. */
    @Allowed(Permission.NEWS_REVIEW)
    public List<DeskDay> calendar(LocalDate from, LocalDate before) {
        var units = units();
        if (units.isEmpty() || ChronoUnit.DAYS.between(from, before) > MOST_DAYS) {
            return List.of();
        }
        var found = upkeep.between(units, from, before, MOST_OF_CALENDAR);
        var called = names.units(found.stream().map(Dated::unit).distinct().toList());
        return found.stream().collect(groupingBy(ArticleUpkeep::day, TreeMap::new, toList())).entrySet().stream()
                .map(day -> new DeskDay(
                        day.getKey(),
                        day.getValue().stream()
                                .map(one -> new DeskDay.Entry(
                                        one.id(),
                                        one.kind(),
                                        one.at() == null ? "" : VietnamTime.HOUR.format(VietnamTime.local(one.at())),
                                        one.title(),
                                        called.getOrDefault(one.unit(), "")))
                                .toList()))
                .toList();
    }

    private static LocalDate day(Dated dated) {
        return dated.day() == null ? VietnamTime.day(dated.at()) : dated.day();
    }

    private List<UUID> units() {
        return upkeep.units().stream()
                .filter(unit -> actor.may(Permission.NEWS_REVIEW, unit))
                .toList();
    }

    private List<UpkeepRow> rows(List<Found> found, LocalDate today) {
        var units = names.units(found.stream().map(Found::unit).distinct().toList());
        var categories = names.categories();
        return found.stream()
                .map(row -> new UpkeepRow(
                        row.id(),
                        row.title(),
                        units.getOrDefault(row.unit(), ""),
                        categories.getOrDefault(row.category(), ""),
                        row.expiresAt(),
                        row.checkOn(),
                        row.checkOn() == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(row.checkOn(), today))))
                .toList();
    }
}
