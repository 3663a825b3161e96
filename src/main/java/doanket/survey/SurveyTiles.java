package doanket.survey;

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

/** On the first page: what has to be counted in surveys, the overdue first. */
@ApplicationScoped
class SurveyTiles implements TileSource {

    private static final int PLACE = 13;
    private static final String OWED = "survey.owed";

    private static final String ROWS = """
            select w.*, %s
            from (
                select t.id, r.name as title, u.name as detail, r.ends_on as due_on
                from survey_tally t
                join survey_round r on r.id = t.round_id
                join unit u on u.id = t.unit_id
                where t.keeper_id = any (cast(string_to_array(?1, ',') as uuid[]))
                and t.state in ('DRAFT', 'RETURNED') and t.place_level = r.lowest
                and r.opened_at is not null and r.starts_on <= cast(?2 as date)) w
            order by w.due_on, w.id
            limit 5""".formatted(DueCount.COLUMNS);

    private final Actor actor;

    protected SurveyTiles() { // for the CDI proxy
        this(null);
    }

    @Inject
    SurveyTiles(Actor actor) {
        this.actor = actor;
    }

    @Override
    public List<TileQuestion> questions() {
        if (!actor.holds(Permission.SURVEY_WRITE)) {
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
        return List.of(new DueTile(OWED, PLACE, "/survey/list", Words.of(actor.locale(), "tile.owed"))
                .of(owed, row -> "/survey/entry?id=" + row.id("id"), seen));
    }
}
