package doanket.survey;

import doanket.home.OwedTiles;
import doanket.identity.Actor;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** On the first page: what has to be counted in surveys, the overdue first. */
@ApplicationScoped
class SurveyTiles extends OwedTiles {

    private static final int PLACE = 13;

    private static final String ROWS = """
            select t.id, r.name as title, u.name as detail, r.ends_on as due_on
            from survey_tally t
            join survey_round r on r.id = t.round_id
            join unit u on u.id = t.unit_id
            where t.keeper_id = any (cast(string_to_array(?1, ',') as uuid[]))
            and t.state in ('DRAFT', 'RETURNED') and t.place_level = r.lowest
            and r.opened_at is not null and r.starts_on <= cast(?2 as date)""";

    protected SurveyTiles() { // for the CDI proxy
        this(null);
    }

    @Inject
    SurveyTiles(Actor actor) {
        super(
                actor,
                new Owed("survey.owed", Permission.SURVEY_WRITE, PLACE, ROWS, "/survey/list", "/survey/entry?id="));
    }

    @Override
    protected String title(Locale locale) {
        return Words.of(locale, "tile.owed");
    }
}
