package doanket.news;

import doanket.home.Tile;
import doanket.home.TileRow;
import doanket.home.TileSource;
import doanket.identity.Permission;
import doanket.news.WorkRepository.Work;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** News on the first page: the newest for everybody, the queue for reviewers, what one has begun for writers. */
@ApplicationScoped
class NewsTiles implements TileSource {

    private static final int LEADING = 4;
    private static final int MOST = 5;
    private static final int MOST_ASKED = 50;
    private static final Duration LATE = Duration.ofHours(24);
    private static final Duration TOO_LATE = Duration.ofHours(72);

    private final ReaderShelf shelf;
    private final WorkRepository work;
    private final ReceiptRepository requests;
    private final Names names;
    private final Actor actor;

    protected NewsTiles() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    NewsTiles(ReaderShelf shelf, WorkRepository work, ReceiptRepository requests, Names names, Actor actor) {
        this.shelf = shelf;
        this.work = work;
        this.requests = requests;
        this.names = names;
        this.actor = actor;
    }

    @Override
    public List<Tile> tiles() {
        var leading = actor.holds(Permission.NEWS_READ) ? leading() : List.<ShelfRow>of();
        var waiting = actor.holds(Permission.NEWS_REVIEW) ? waiting() : List.<Work>of();
        // Asked for at once, and remembered for the tiles below.
        names.units(Stream.concat(
                        leading.stream().map(row -> row.scope().unit()),
                        waiting.stream().map(Work::unit))
                .distinct()
                .toList());
        return Stream.of(
                        tile(Permission.NEWS_READ, this::toConfirm)
                                .filter(tile -> !tile.rows().isEmpty()),
                        tile(Permission.NEWS_READ, () -> newest(leading)),
                        tile(Permission.NEWS_REVIEW, () -> queue(waiting)),
                        tile(Permission.NEWS_WRITE, this::unfinished))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Tile> tile(Permission permission, Supplier<Tile> made) {
        return actor.holds(permission) ? Optional.of(made.get()) : Optional.empty();
    }

    /** Only as long as something is asked; the most urgent first, and what is overdue stays. */
    private Tile toConfirm() {
        var today = VietnamTime.day(actor.now());
        var rows = requests.asked(actor.account(), actor.person().audienceKeys(), actor.now(), MOST_ASKED).stream()
                .map(asked -> new TileRow(
                        asked.title(),
                        words(
                                asked.dueOn().isBefore(today) ? "tile.toConfirm.overdue" : "tile.toConfirm.due",
                                VietnamTime.DATE.format(asked.dueOn())),
                        "/news/view?id=" + asked.article(),
                        null,
                        words(asked.dueOn().isBefore(today) ? "tile.overdue" : "tile.unread"),
                        asked.dueOn().isBefore(today) ? "bad" : "warn"))
                .toList();
        return new Tile("news.toConfirm", 5, Tile.Kind.LIST, words("tile.toConfirm"), null, rows);
    }

    private List<ShelfRow> leading() {
        var found = new ArrayList<>(shelf.pinned(ArticleQuery.ALL, LEADING));
        if (found.size() < LEADING) {
            found.addAll(shelf.newest(ArticleQuery.ALL, LEADING - found.size()));
        }
        return found;
    }

    private Tile newest(List<ShelfRow> found) {
        var rows = names.cards(found).stream().map(this::newestRow).toList();
        return new Tile(
                "news.newest",
                10,
                Tile.Kind.LEAD,
                words("tile.newest"),
                "/news/list",
                orSentence(rows, "tile.newest.none"));
    }

    private TileRow newestRow(ArticleCard card) {
        return new TileRow(
                card.title(),
                card.lead(),
                "/news/view?id=" + card.id(),
                card.cover() == null ? null : "/media/" + card.cover() + "/960",
                Stamp.when(card.publishAt()) + " · " + card.unitName(),
                card.categoryName());
    }

    /** Without what one wrote or sent in oneself: another has to judge that. */
    private List<Work> waiting() {
        var units = work.unitsWithWork(actor.now()).stream()
                .filter(unit -> actor.may(Permission.NEWS_REVIEW, unit))
                .toList();
        return units.isEmpty()
                ? List.of()
                : work.waiting(units, 10 * MOST).stream()
                        .filter(row -> !row.isOwnOf(actor.account()))
                        .limit(MOST)
                        .toList();
    }

    private Tile queue(List<Work> waiting) {
        var now = actor.now();
        var unitNames = names.units(waiting.stream().map(Work::unit).distinct().toList());
        var rows = waiting.stream().map(row -> queueRow(row, unitNames, now)).toList();
        return new Tile(
                "news.queue",
                110,
                Tile.Kind.LIST,
                words("tile.queue"),
                "/news/desk",
                orSentence(rows, "tile.queue.none"));
    }

    private TileRow queueRow(Work row, Map<UUID, String> unitNames, Instant now) {
        var age = Duration.between(row.submittedAt(), now);
        var tone = age.compareTo(TOO_LATE) > 0 ? "bad" : age.compareTo(LATE) > 0 ? "warn" : "info";
        var detail = row.author() + " · " + unitNames.getOrDefault(row.unit(), "");
        return new TileRow(row.title(), detail, "/news/review?id=" + row.id(), null, age(age), tone);
    }

    private String age(Duration age) {
        return age.toHours() < 48 ? words("tile.hours", Math.max(1, age.toHours())) : words("tile.days", age.toDays());
    }

    private Tile unfinished() {
        var rows = work.unfinished(actor.account(), MOST).stream()
                .map(this::unfinishedRow)
                .toList();
        return new Tile(
                "news.unfinished",
                120,
                Tile.Kind.LIST,
                words("tile.unfinished"),
                "/news/mine",
                orSentence(rows, "tile.unfinished.none"));
    }

    private TileRow unfinishedRow(Work row) {
        boolean returned = row.standing().stage() == Article.Stage.RETURNED;
        return new TileRow(
                row.title().isEmpty() ? words("tile.untitled") : row.title(),
                returned ? row.reason() : words("tile.savedAt", Stamp.when(row.latestAt())),
                "/news/edit?id=" + row.id(),
                null,
                words(returned ? "tile.returned" : "tile.draft"),
                returned ? "warn" : "info");
    }

    private List<TileRow> orSentence(List<TileRow> rows, String key) {
        return rows.isEmpty() ? List.of(new TileRow(words(key), null, null, null, null, null)) : rows;
    }

    private String words(String key, Object... arguments) {
        return Words.of(actor.locale(), key, arguments);
    }
}
