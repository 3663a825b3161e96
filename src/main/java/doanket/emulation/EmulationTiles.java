package doanket.emulation;

import doanket.home.DueCount;
import doanket.home.DueTile;
import doanket.home.Tile;
import doanket.home.TileAnswers;
import doanket.home.TileQuestion;
import doanket.home.TileSource;
import doanket.identity.Actor;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** On the first page: units that have to score themselves, the overdue first. */
@ApplicationScoped
class EmulationTiles implements TileSource {

    private static final int PLACE = 14;
    private static final String OWED = "emulation.owed";

    private static final String ROWS = """
            select w.*, %s
            from (
                select s.id, b.name as title, u.name as detail, b.scoring_until as due_on
                from emulation_sheet s
                join emulation_book b on b.id = s.book_id
                join unit u on u.id = s.unit_id
                where s.unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
                and s.state in ('OPEN', 'RETURNED') and b.state = 'OPEN') w
            order by w.due_on, w.id
            limit 5""".formatted(DueCount.COLUMNS);

    private final Actor actor;

    protected EmulationTiles() { // for the CDI proxy
        this(null);
    }

    @Inject
    EmulationTiles(Actor actor) {
        this.actor = actor;
    }

    @Override
    public List<TileQuestion> questions() {
        if (!actor.holds(Permission.EMULATION_SCORE)) {
            return List.of();
        }
        var units = actor.units().stream().map(UUID::toString).collect(Collectors.joining(","));
        return List.of(new TileQuestion(OWED, ROWS, List.of(units, actor.today().toString())));
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        var owed = answers.of(OWED);
        if (owed.isEmpty()) {
            return List.of();
        }
        var seen = new DueTile.Seen(actor.locale(), actor.today());
        return List.of(new DueTile(OWED, PLACE, "/emulation/list", Words.of(actor.locale(), "tile.owed"))
                .of(owed, row -> "/emulation/sheet?id=" + row.id("id"), seen));
    }
}
