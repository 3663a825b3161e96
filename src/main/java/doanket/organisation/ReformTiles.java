package doanket.organisation;

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

/** On the first page of whoever may rearrange units: the reforms that are prepared or set for a day to come. */
@ApplicationScoped
class ReformTiles implements TileSource {

    private static final int PLACE = 16;
    private static final String COMING = "organisation.reforms";

    private static final String ROWS = """
            select r.id, r.decision, r.state, r.on_day
            from reform r
            where r.state = 'DRAFT' or r.state = 'SET' and r.on_day > cast(?1 as date)
            order by r.on_day, r.id
            limit 5""";

    private final Actor actor;

    protected ReformTiles() { // for the CDI proxy
        this(null);
    }

    @Inject
    ReformTiles(Actor actor) {
        this.actor = actor;
    }

    @Override
    public List<TileQuestion> questions() {
        return actor.holds(Permission.CATALOGUE_MANAGE)
                ? List.of(new TileQuestion(COMING, ROWS, List.of(actor.today().toString())))
                : List.of();
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        var rows = answers.of(COMING).stream().map(this::row).toList();
        var title = Words.of(actor.locale(), "tile.reforms");
        return rows.isEmpty()
                ? List.of()
                : List.of(new Tile(COMING, PLACE, Tile.Kind.LIST, title, "/organisation/reforms", rows));
    }

    private TileRow row(TileAnswer answer) {
        boolean set = answer.text("state").equals(ReformState.SET.name());
        var from = Words.of(actor.locale(), "reform.from") + " " + VietnamTime.told(answer.day("on_day"));
        var state = Words.of(actor.locale(), set ? "reform.state.SET" : "reform.state.DRAFT");
        var address = "/organisation/reform?id=" + answer.id("id");
        return new TileRow(answer.text("decision"), from, address, null, state, set ? "good" : "warn");
    }
}
