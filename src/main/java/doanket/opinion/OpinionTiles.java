package doanket.opinion;

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
import java.util.ArrayList;
import java.util.List;

/** On the first page: petitions that wait for one's units, recommendations they have not replied to, and those
 * of their own that are overdue; the overdue first. */
@ApplicationScoped
class OpinionTiles implements TileSource {

    private static final int WAITING_PLACE = 11;
    private static final int UNREPLIED_PLACE = 12;
    private static final String WAITING = "opinion.waiting";
    private static final String UNREPLIED = "opinion.unreplied";

    private static final String WAITING_ROWS = """
            select p.id, p.text, p.due_on, u.name
            from opinion_petition p
            join unit u on u.id = p.place_unit_id
            where p.holder_unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
            and p.state = 'WAITING' and not p.divided and p.merged_into_id is null
            order by p.due_on nulls last, p.id
            limit 5""";

    private static final String UNREPLIED_ROWS = """
            select r.id, r.text, r.due_on, o.id as oversight, o.subject as name
            from opinion_recommendation r
            join opinion_oversight o on o.id = r.oversight_id
            where (r.to_unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
                or o.unit_id = any (cast(string_to_array(?1, ',') as uuid[])) and r.due_on < cast(?2 as date))
            and not exists (select 1 from opinion_reply y where y.recommendation_id = r.id)
            order by r.due_on, r.id
            limit 5""";

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
        var units = List.of(BatchRepository.joined(actor.units()));
        return List.of(
                new TileQuestion(WAITING, WAITING_ROWS, units),
                new TileQuestion(
                        UNREPLIED,
                        UNREPLIED_ROWS,
                        List.of(units.get(0), actor.today().toString())));
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        if (!actor.holds(Permission.OPINION_WRITE)) {
            return List.of();
        }
        var tiles = new ArrayList<Tile>();
        var waiting = answers.of(WAITING);
        if (!waiting.isEmpty()) {
            var rows = waiting.stream()
                    .map(row -> row(row, OpinionNotices.PETITION + row.id("id")))
                    .toList();
            tiles.add(new Tile(WAITING, WAITING_PLACE, Tile.Kind.LIST, words("tile.waiting"), "/opinion/list", rows));
        }
        var unreplied = answers.of(UNREPLIED);
        if (!unreplied.isEmpty()) {
            var rows = unreplied.stream()
                    .map(row -> row(row, OversightSearch.VIEW + row.id("oversight")))
                    .toList();
            tiles.add(new Tile(
                    UNREPLIED, UNREPLIED_PLACE, Tile.Kind.LIST, words("tile.unreplied"), "/opinion/oversights", rows));
        }
        return tiles;
    }

    private TileRow row(TileAnswer row, String address) {
        var due = row.day("due_on");
        var told = due == null ? words("tile.noDay") : words("tile.due", VietnamTime.told(due));
        var tone = due != null && actor.today().isAfter(due) ? "bad" : "info";
        return new TileRow(row.text("text"), row.text("name"), address, null, told, tone);
    }

    private String words(String key, Object... arguments) {
        return Words.of(actor.locale(), key, arguments);
    }
}
