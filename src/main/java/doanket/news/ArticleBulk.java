package doanket.news;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.news.BulkListRepository.Found;
import doanket.news.BulkRepository.Count;
import doanket.platform.Choice;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Acts on many articles at once: what is ordered here is done in the background, one article after the other. */
@ApplicationScoped
@Transactional
public class ArticleBulk {

    /** Articles of one act. */
    public static final int MOST = 100;

    /** Lines of one page. */
    public static final int PAGE = 50;

    private static final int MOST_JOBS = 10;

    private final BulkRepository jobs;
    private final BulkListRepository articles;
    private final Names names;
    private final Actor actor;
    private final Event<Ordered> ordered;

    protected ArticleBulk() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ArticleBulk(BulkRepository jobs, BulkListRepository articles, Names names, Actor actor, Event<Ordered> ordered) {
        this.jobs = jobs;
        this.articles = articles;
        this.names = names;
        this.actor = actor;
        this.ordered = ordered;
    }

    /** Something waits to be done. */
    record Ordered() {}

    /** What lies in units where the current user publishes, the newest first, fifty at a time. */
    @Allowed(Permission.NEWS_PUBLISH)
    public BulkPage list(BulkFilter filter) {
        var now = actor.now();
        var units = units();
        var named = names.units(units);
        var chosen = units.contains(filter.unit()) ? List.of(filter.unit()) : units;
        var before = PageKey.read(filter.after()).orElseGet(() -> new PageKey(now.plusSeconds(1), new UUID(-1, -1)));
        var found = units.isEmpty() ? List.<Found>of() : articles.rows(filter, chosen, before, now, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var categories = names.categories();
        var last = found.size() > PAGE ? shown.get(PAGE - 1) : null;
        return new BulkPage(
                shown.stream()
                        .map(row -> new BulkRow(
                                row.id(),
                                row.title(),
                                named.getOrDefault(row.unit(), ""),
                                categories.getOrDefault(row.category(), ""),
                                row.at(),
                                row.expiresAt(),
                                row.checkOn(),
                                row.pinnedUntil() != null && row.pinnedUntil().isAfter(now),
                                row.revision()))
                        .toList(),
                named.entrySet().stream()
                        .map(unit -> new Choice(unit.getKey(), unit.getValue()))
                        .toList(),
                names.openCategories(),
                last == null ? null : new PageKey(last.at(), last.id()).text());
    }

    /**
     * Orders the act on at most 100 articles; sent twice, it is done once. Refuses none and too many, a
     * missing reason, a missing day or one that has passed. Articles of units where the current user does not publish are
     * left out; what else stands against it is told article by article.
     */
    @Allowed(Permission.NEWS_PUBLISH)
    public UUID start(BulkOrder order) {
        jobs.hold(order.id());
        var there = jobs.job(order.id());
        if (there.isPresent()) {
            return there.filter(job -> job.isOf(actor.account()))
                    .orElseThrow(NotFoundException::new)
                    .jobId();
        }
        var chosen = new LinkedHashSet<>(order.articles());
        if (chosen.size() > MOST) {
            throw BulkRefused.tooMany(MOST);
        }
        if (chosen.isEmpty()) {
            throw BulkRefused.nothingChosen();
        }
        var job = new BulkJob(order, actor.stamp());
        if (jobs.add(job, chosen, units()) == 0) {
            throw BulkRefused.nothingChosen();
        }
        ordered.fire(new Ordered());
        return job.jobId();
    }

    /** How far one's own act is; another's is unknown. */
    @Allowed(Permission.NEWS_PUBLISH)
    public BulkState state(UUID id) {
        return Optional.ofNullable(id).stream()
                .flatMap(job -> jobs.counts(actor.account(), job, 1).stream())
                .findFirst()
                .map(count -> state(count, refusals(id)))
                .orElseThrow(NotFoundException::new);
    }

    /** One's own last ten acts, without what was refused. */
    @Allowed(Permission.NEWS_PUBLISH)
    public List<BulkState> last() {
        return jobs.counts(actor.account(), null, MOST_JOBS).stream()
                .map(count -> state(count, List.of()))
                .toList();
    }

    private static BulkState state(Count count, List<BulkState.Refusal> refusals) {
        return new BulkState(
                count.job(), count.action(), count.startedAt(), count.total(), count.done(), count.refused(), refusals);
    }

    private List<BulkState.Refusal> refusals(UUID job) {
        var locale = actor.locale();
        return jobs.refused(job).stream()
                .map(row -> new BulkState.Refusal(
                        row.article(), row.title(), Words.of(locale, row.refusal(), BulkRunner.arguments(row.about()))))
                .toList();
    }

    private List<UUID> units() {
        return articles.units().stream()
                .filter(unit -> actor.may(Permission.NEWS_PUBLISH, unit))
                .toList();
    }
}
