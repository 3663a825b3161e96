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
import java.util.List;

/** On the first page: the petitions that wait for one's units, the overdue first. */
@ApplicationScoped
class OpinionTiles implements TileSource {

    private static final int WAITING_PLACE = 11;
    private static final String WAITING = "opinion.waiting";

    private static final String WAITING_ROWS = """
            select p.id, p.text, p.due_on, u.name
            from opinion_petition p
            join unit u on u.id = p.place_unit_id
            where p.holder_unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
            and p.state = 'WAITING' and not p.divided and p.merged_into_id is null
            order by p.due_on nulls last, p.id
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
        return actor.holds(Permission.OPINION_WRITE)
                ? List.of(new TileQuestion(WAITING, WAITING_ROWS, List.of(BatchRepository.joined(actor.units()))))
                : List.of();
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        if (!actor.holds(Permission.OPINION_WRITE) || answers.of(WAITING).isEmpty()) {
            return List.of();
        }
        var rows = answers.of(WAITING).stream().map(this::row).toList();
        return List.of(new Tile(WAITING, WAITING_PLACE, Tile.Kind.LIST, words("tile.waiting"), "/opinion/list", rows));
    }

    private TileRow row(TileAnswer row) {
        var due = row.day("due_on");
        var told = due == null ? words("tile.noDay") : words("tile.due", VietnamTime.told(due));
        var tone = due != null && actor.today().isAfter(due) ? "bad" : "info";
        return new TileRow(
                row.text("text"), row.text("name"), OpinionNotices.PETITION + row.id("id"), null, told, tone);
    }

    private String words(String key, Object... arguments) {
        return Words.of(actor.locale(), key, arguments);
    }
}
