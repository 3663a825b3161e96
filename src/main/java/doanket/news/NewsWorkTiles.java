package doanket.news;

import doanket.home.Tile;
import doanket.home.TileAnswer;
import doanket.home.TileAnswers;
import doanket.home.TileQuestion;
import doanket.home.TileRow;
import doanket.home.TileSource;
import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** News on the first page of those who make it: the queue for reviewers, what one has begun for writers. */
@ApplicationScoped
class NewsWorkTiles implements TileSource {

    private static final String QUEUE = "news.queue";
    private static final String UNFINISHED = "news.unfinished";
    private static final int MOST = 5;
    private static final Duration LATE = Duration.ofHours(24);
    private static final Duration TOO_LATE = Duration.ofHours(72);

    private final WorkRepository work;
    private final Actor actor;

    protected NewsWorkTiles() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    NewsWorkTiles(WorkRepository work, Actor actor) {
        this.work = work;
        this.actor = actor;
    }

    @Override
    public List<TileQuestion> questions() {
        var questions = new ArrayList<TileQuestion>();
        if (actor.holds(Permission.NEWS_REVIEW)) {
            var units = work.unitsWithWork(actor.now()).stream()
                    .filter(unit -> actor.may(Permission.NEWS_REVIEW, unit))
                    .toList();
            if (!units.isEmpty()) {
                questions.add(WorkRepository.waiting(QUEUE, units, actor.account(), MOST));
            }
        }
        if (actor.holds(Permission.NEWS_WRITE)) {
            questions.add(WorkRepository.unfinished(UNFINISHED, actor.account(), MOST));
        }
        return questions;
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        var tiles = new ArrayList<Tile>();
        if (actor.holds(Permission.NEWS_REVIEW)) {
            tiles.add(queue(answers.of(QUEUE)));
        }
        if (actor.holds(Permission.NEWS_WRITE)) {
            tiles.add(unfinished(answers.of(UNFINISHED)));
        }
        return tiles;
    }

    private Tile queue(List<TileAnswer> waiting) {
        var now = actor.now();
        var rows = waiting.stream().map(answer -> queueRow(answer, now)).toList();
        return new Tile(
                QUEUE, 110, Tile.Kind.LIST, words("tile.queue"), "/news/desk", orSentence(rows, "tile.queue.none"));
    }

    private TileRow queueRow(TileAnswer waiting, Instant now) {
        var age = Duration.between(waiting.moment("submitted_at"), now);
        var tone = age.compareTo(TOO_LATE) > 0 ? "bad" : age.compareTo(LATE) > 0 ? "warn" : "info";
        return new TileRow(
                waiting.text("title"),
                waiting.text("author_name") + " · " + waiting.text("unit_name"),
                "/news/review?id=" + waiting.id("id"),
                null,
                age(age),
                tone);
    }

    private String age(Duration age) {
        return age.toHours() < 48 ? words("tile.hours", Math.max(1, age.toHours())) : words("tile.days", age.toDays());
    }

    private Tile unfinished(List<TileAnswer> begun) {
        var rows = begun.stream().map(this::unfinishedRow).toList();
        return new Tile(
                UNFINISHED,
                120,
                Tile.Kind.LIST,
                words("tile.unfinished"),
                "/news/mine",
                orSentence(rows, "tile.unfinished.none"));
    }

    private TileRow unfinishedRow(TileAnswer begun) {
        boolean returned = Article.Stage.RETURNED.name().equals(begun.text("stage"));
        return new TileRow(
                begun.text("title").isEmpty() ? words("tile.untitled") : begun.text("title"),
                returned ? begun.text("reason") : words("tile.savedAt", Stamp.when(begun.moment("latest_at"))),
                "/news/edit?id=" + begun.id("id"),
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
