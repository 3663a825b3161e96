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

/** Meetings on the first page: invitations that wait for an answer, and what comes next. */
@ApplicationScoped
class MeetingTiles implements TileSource {

    private static final String NEXT = "meeting.next";
    private static final String TO_ANSWER = "meeting.toAnswer";
    private static final int MOST = 5;
    private static final int LOOKED_AT = 20;

    private static final String COMING = """
            select m.id, m.title, m.place, m.starts_at, m.ends_at, m.state = 'IN_PROGRESS' as running,
                m.state = 'ANNOUNCED' and exists (
                    select 1 from meeting_invitation i
                    where i.meeting_id = m.id and i.reply = 'NONE' and %s) as waiting
            from meeting m
            where m.state in ('ANNOUNCED', 'IN_PROGRESS')
            and (m.state = 'IN_PROGRESS' or m.ends_at >= ?8)
            and %s
            order by m.starts_at, m.id
            limit ?9""".formatted(Readers.ASKED, Readers.READABLE);

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
        var values = new ArrayList<>(readers.values());
        values.add(Timestamp.from(actor.now()));
        values.add(LOOKED_AT);
        return List.of(new TileQuestion(NEXT, COMING, values));
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        if (!actor.holds(Permission.MEETING_READ)) {
            return List.of();
        }
        var next = answers.of(NEXT);
        var tiles = new ArrayList<Tile>();
        var asked = next.stream().filter(row -> row.flag("waiting")).limit(MOST).toList();
        if (!asked.isEmpty()) {
            tiles.add(new Tile(
                    TO_ANSWER,
                    4,
                    Tile.Kind.LIST,
                    words("tile.toAnswer"),
                    "/meeting/list?show=to_answer",
                    asked.stream()
                            .map(row -> row(row, words("list.toAnswer"), "warn"))
                            .toList()));
        }
        tiles.add(new Tile(NEXT, 105, Tile.Kind.LIST, words("tile.next"), "/meeting/list", next(next)));
        return tiles;
    }

    private List<TileRow> next(List<TileAnswer> next) {
        if (next.isEmpty()) {
            return List.of(new TileRow(words("tile.next.none"), null, null, null, null, null));
        }
        return next.stream()
                .limit(MOST)
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

    private String words(String key) {
        return Words.of(actor.locale(), key);
    }
}
