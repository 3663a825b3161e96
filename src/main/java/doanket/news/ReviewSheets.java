package doanket.news;

import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.news.Article.Stage;
import doanket.news.WorkRepository.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What the pages of a reviewer show. */
@ApplicationScoped
class ReviewSheets {

    private static final int MOST = 200;
    private static final int MOST_EVENTS = 200;

    private final WorkRepository work;
    private final VersionRepository versions;
    private final ArticlePreview previews;
    private final Names names;
    private final Actor actor;

    protected ReviewSheets() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ReviewSheets(WorkRepository work, VersionRepository versions, ArticlePreview previews, Names names, Actor actor) {
        this.work = work;
        this.versions = versions;
        this.previews = previews;
        this.names = names;
        this.actor = actor;
    }

    Desk desk() {
        var now = actor.now();
        var units = work.unitsWithWork(now).stream()
                .filter(unit -> actor.may(Permission.NEWS_REVIEW, unit))
                .toList();
        if (units.isEmpty()) {
            return new Desk(List.of(), List.of(), List.of());
        }
        var rows = new Rows(actor.account(), now, names.units(units), names.categories());
        return new Desk(
                rows.of(work.waiting(units, MOST), Work::submittedAt),
                rows.of(work.approved(units, MOST), Work::approvedAt),
                rows.of(work.scheduled(units, now, MOST), Work::approvedAt));
    }

    private record Rows(UUID me, Instant now, Map<UUID, String> units, Map<UUID, String> categories) {

        List<QueueRow> of(List<Work> found, Function<Work, Instant> since) {
            return found.stream().map(row -> row(row, since.apply(row))).toList();
        }

        private QueueRow row(Work row, Instant since) {
            return new QueueRow(
                    row.id(),
                    row.title(),
                    units.getOrDefault(row.unit(), ""),
                    categories.getOrDefault(row.category(), ""),
                    row.author(),
                    since,
                    since == null ? 0 : Duration.between(since, now).toHours(),
                    row.claimedName(),
                    me.equals(row.claimedBy()),
                    row.isOwnOf(me),
                    row.standing().revision().isPresent(),
                    row.standing().publishAt());
        }
    }

    /** What the current user can do with what is in review. */
    private record Moves(boolean claimable, boolean releasable, boolean decidable) {

        static Moves of(Article article, UUID me, Instant now) {
            var round = article.round();
            if (article.stage() != Stage.SUBMITTED) {
                return new Moves(false, false, false);
            }
            boolean own = round.isOwnOf(me);
            return new Moves(!round.isClaimed() && !own, round.mayRelease(me, now), round.isClaimedBy(me) && !own);
        }
    }

    ReviewSheet sheet(Article article, ReadingAsked asked) {
        var now = actor.now();
        var edition = article.edition();
        var standing = article.standing();
        var moves = Moves.of(article, actor.account(), now);
        boolean publisher = actor.may(Permission.NEWS_PUBLISH, article.unit());
        var latest = versions.find(article.articleId(), article.latest()).orElseThrow();
        return new ReviewSheet(
                previews.of(article, latest),
                article.latest(),
                edition.number(),
                standing.status(now),
                standing.revision().orElse(null),
                article.round().claimedName(),
                article.round().claimedAt(),
                moves.claimable(),
                moves.releasable(),
                moves.decidable(),
                publisher && article.isPublishable(now),
                publisher && edition.isOnShelf(),
                article.round().isOwnOf(actor.account()),
                edition.pinnedUntil(),
                edition.expiresAt(),
                edition.checkOn(),
                asked,
                names.audience(latest.content().audience()),
                versions.events(article.articleId(), MOST_EVENTS));
    }
}
