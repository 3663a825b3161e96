package doanket.meeting;

import doanket.home.Tile;
import doanket.home.TileAnswer;
import doanket.home.TileAnswers;
import doanket.home.TileQuestion;
import doanket.home.TileRow;
import doanket.home.TileSource;
import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/**
 * Meetings on the first page: invitations that wait for an answer, what is over and was never closed by those who prepared it, and what
 * comes next.
 */
@ApplicationScoped
class MeetingTiles implements TileSource {

    private static final String NEXT = "meeting.next";
    private static final String TO_ANSWER = "meeting.toAnswer";
    private static final String TO_CLOSE = "meeting.toClose";
    private static final int BEFORE_TASKS = 4;
    private static final int MOST = 5;

    private static final String FACTS = "m.id, m.title, m.place, m.starts_at, m.ends_at";
    private static final String ALL = "count(*) over () as everything";

    private static final String COMING = """
            select %s, m.state = 'IN_PROGRESS' as running
            from meeting m
            where m.state in ('ANNOUNCED', 'IN_PROGRESS')
            and (m.state = 'IN_PROGRESS' or m.ends_at >= ?8)
            and %s
            order by m.starts_at, m.id
            limit ?9""".formatted(FACTS, Readers.READABLE);

    /** Whoever is asked may open it: the first two places of {@link Readers} are enough. */
    private static final String UNANSWERED = """
            select %s, %s
            from meeting m
            where m.state = 'ANNOUNCED' and m.ends_at >= ?3
            and exists (select 1 from meeting_invitation i where i.meeting_id = m.id and i.reply = 'NONE' and %s)
            order by m.starts_at, m.id
            limit ?4""".formatted(FACTS, ALL, Readers.ASKED);

    /** With its author, and with whoever prepares meetings in the unit that held it. */
    private static final String OVER = """
            select %s, %s
            from meeting m
            where m.state in ('ANNOUNCED', 'IN_PROGRESS') and m.ends_at < ?5
            and (m.author_id = ?2
                or m.host_id = any (cast(string_to_array(?1, ',') as uuid[]))
                and (m.host_id = any (cast(string_to_array(?3, ',') as uuid[]))
                    or m.host_path && cast(string_to_array(?4, ',') as uuid[])))
            order by m.ends_at, m.id
            limit ?6""".formatted(FACTS, ALL);

    private final Readers readers;
    private final Actor actor;

    protected MeetingTiles() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    MeetingTiles(Readers readers, Actor actor) {
        this.readers = readers;
        this.actor = actor;
    }

    @Override
    public List<TileQuestion> questions() {
        if (!actor.holds(Permission.MEETING_READ)) {
            return List.of();
        }
        var until = List.<Object>of(Timestamp.from(actor.now()), MOST);
        var values = new ArrayList<>(readers.values());
        var asked = new ArrayList<>(values.subList(0, 2));
        var own = new ArrayList<>(values.subList(1, 5));
        asked.addAll(until);
        own.addAll(until);
        values.addAll(until);
        var questions = new ArrayList<TileQuestion>();
        questions.add(new TileQuestion(TO_ANSWER, UNANSWERED, asked));
        questions.add(new TileQuestion(NEXT, COMING, values));
        if (actor.holds(Permission.MEETING_MANAGE)) {
            questions.add(new TileQuestion(TO_CLOSE, OVER, own));
        }
        return questions;
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        if (!actor.holds(Permission.MEETING_READ)) {
            return List.of();
        }
        var tiles = new ArrayList<Tile>();
        var asked = answers.of(TO_ANSWER).stream()
                .map(row -> row(row, words("list.toAnswer"), "warn"))
                .toList();
        if (!asked.isEmpty()) {
            var title = title("tile.toAnswer", answers.of(TO_ANSWER));
            tiles.add(new Tile(TO_ANSWER, BEFORE_TASKS, Tile.Kind.LIST, title, "/meeting/list?show=to_answer", asked));
        }
        var over = answers.of(TO_CLOSE).stream()
                .map(row -> row(row, words("tile.notClosed"), "bad"))
                .toList();
        if (!over.isEmpty()) {
            var title = title("tile.toClose", answers.of(TO_CLOSE));
            tiles.add(new Tile(TO_CLOSE, BEFORE_TASKS, Tile.Kind.LIST, title, "/meeting/list?show=held", over));
        }
        tiles.add(new Tile(NEXT, 105, Tile.Kind.LIST, words("tile.next"), "/meeting/list", next(answers.of(NEXT))));
        return tiles;
    }

    /** Says how many there are where not all of them are shown. */
    private String title(String key, List<TileAnswer> rows) {
        int all = rows.get(0).number("everything");
        return all > rows.size() ? words("tile.counted", words(key), all) : words(key);
    }

    private List<TileRow> next(List<TileAnswer> next) {
        if (next.isEmpty()) {
            return List.of(new TileRow(words("tile.next.none"), null, null, null, null, null));
        }
        return next.stream()
                .map(row -> row(row, day(row), row.flag("running") ? "warn" : "info"))
                .toList();
    }

    private static TileRow row(TileAnswer row, String figure, String tone) {
        var starts = row.moment("starts_at");
        var place = row.text("place").isEmpty() ? "" : " · " + row.text("place");
        var detail = Times.hours(starts, row.moment("ends_at")) + " " + Times.day(starts) + place;
        return new TileRow(row.text("title"), detail, "/meeting/view?id=" + row.id("id"), null, figure, tone);
    }

    private String day(TileAnswer row) {
        if (row.flag("running")) {
            return words("state.IN_PROGRESS");
        }
        var starts = row.moment("starts_at");
        boolean today = VietnamTime.day(starts).equals(VietnamTime.day(actor.now()));
        return today ? words("tile.today") : Times.day(starts);
    }

    private String words(String key, Object... arguments) {
        return Words.of(actor.locale(), key, arguments);
    }
}
