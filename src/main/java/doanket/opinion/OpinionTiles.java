package doanket.opinion;

import doanket.home.DueCount;
import doanket.home.DueTile;
import doanket.home.Tile;
import doanket.home.TileAnswers;
import doanket.home.TileQuestion;
import doanket.home.TileSource;
import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * On the first page: petitions that wait for one's units, recommendations they have not replied to, and those of their own that are
 * overdue; what they have taken in and sent on that is overdue with others, or answered and not told to the people yet.
 */
@ApplicationScoped
class OpinionTiles implements TileSource {

    private static final int WAITING_PLACE = 11;
    private static final int SENT_PLACE = 11;
    private static final int UNREPLIED_PLACE = 12;
    private static final int UNTOLD_PLACE = 13;
    private static final String WAITING = "opinion.waiting";
    private static final String UNREPLIED = "opinion.unreplied";
    private static final String SENT = "opinion.sent";
    private static final String UNTOLD = "opinion.untold";

    private static final String WAITING_ROWS = """
            select w.*, %s
            from (
                select p.id, p.text as title, p.due_on, u.name as detail
                from opinion_petition p
                join unit u on u.id = p.place_unit_id
                where p.holder_unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
                and p.state = 'WAITING' and not p.divided and p.merged_into_id is null) w
            order by w.due_on nulls last, w.id
            limit 5""".formatted(DueCount.COLUMNS);

    private static final String SENT_ROWS = """
            select w.*, %s
            from (
                select p.id, p.text as title, p.due_on, u.name as detail
                from opinion_petition p
                join unit u on u.id = p.holder_unit_id
                where p.origin_unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
                and p.holder_unit_id <> all (cast(string_to_array(?1, ',') as uuid[]))
                and p.state = 'WAITING' and not p.divided and p.due_on < cast(?2 as date)) w
            order by w.due_on, w.id
            limit 5""".formatted(DueCount.COLUMNS);

    /** What was answered first waits longest. */
    private static final String UNTOLD_ROWS = """
            select w.id, w.title, w.detail, w.due_on, %s
            from (
                select p.id, p.text as title, cast(null as date) as due_on, u.name as detail, p.answered_at
                from opinion_petition p
                join unit u on u.id = p.place_unit_id
                where p.origin_unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
                and p.state = 'ANSWERED' and not p.divided and not p.merged) w
            order by w.answered_at, w.id
            limit 5""".formatted(DueCount.COLUMNS);

    private static final String UNREPLIED_ROWS = """
            select w.*, %s
            from (
                select r.id, r.text as title, r.due_on, o.id as oversight, o.subject as detail
                from opinion_recommendation r
                join opinion_oversight o on o.id = r.oversight_id
                where (r.to_unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
                    or o.unit_id = any (cast(string_to_array(?1, ',') as uuid[])) and r.due_on < cast(?2 as date))
                and not exists (select 1 from opinion_reply y where y.recommendation_id = r.id)) w
            order by w.due_on, w.id
            limit 5""".formatted(DueCount.COLUMNS);

    private final Actor actor;

    protected OpinionTiles() { // for the CDI proxy
        this(null);
    }

    @Inject
    OpinionTiles(Actor actor) {
        this.actor = actor;
    }

    @Override
    public List<TileQuestion> questions() {
        if (!actor.holds(Permission.OPINION_WRITE)) {
            return List.of();
        }
        var asked = List.of(Sql.joined(actor.units()), actor.today().toString());
        return List.of(
                new TileQuestion(WAITING, WAITING_ROWS, asked),
                new TileQuestion(SENT, SENT_ROWS, asked),
                new TileQuestion(UNTOLD, UNTOLD_ROWS, asked),
                new TileQuestion(UNREPLIED, UNREPLIED_ROWS, asked));
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        if (!actor.holds(Permission.OPINION_WRITE)) {
            return List.of();
        }
        var tiles = new ArrayList<Tile>();
        var waiting = new DueTile(WAITING, WAITING_PLACE, "/opinion/list", words("tile.waiting"));
        var sent = new DueTile(SENT, SENT_PLACE, "/opinion/list?which=own", words("tile.sent"));
        var untold = new DueTile(UNTOLD, UNTOLD_PLACE, "/opinion/list?which=untold", words("tile.untold"));
        for (var tile : List.of(waiting, sent, untold)) {
            var rows = answers.of(tile.key());
            if (!rows.isEmpty()) {
                tiles.add(tile.of(rows, row -> OpinionNotices.PETITION + row.id("id"), seen()));
            }
        }
        var unreplied = answers.of(UNREPLIED);
        if (!unreplied.isEmpty()) {
            tiles.add(new DueTile(UNREPLIED, UNREPLIED_PLACE, "/opinion/oversights", words("tile.unreplied"))
                    .of(unreplied, row -> OversightSearch.VIEW + row.id("oversight"), seen()));
        }
        return tiles;
    }

    private DueTile.Seen seen() {
        return new DueTile.Seen(actor.locale(), actor.today());
    }

    private String words(String key) {
        return Words.of(actor.locale(), key);
    }
}
