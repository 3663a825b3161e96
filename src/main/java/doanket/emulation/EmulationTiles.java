package doanket.emulation;

import doanket.home.OwedTiles;
import doanket.identity.Actor;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** On the first page: units that have to score themselves, the overdue first. */
@ApplicationScoped
class EmulationTiles extends OwedTiles {

    private static final int PLACE = 14;

    private static final String ROWS = """
            select s.id, b.name as title, u.name as detail, b.scoring_until as due_on
            from emulation_sheet s
            join emulation_book b on b.id = s.book_id
            join unit u on u.id = s.unit_id
            where s.unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
            and s.state in ('OPEN', 'RETURNED') and b.state = 'OPEN'""";

    protected EmulationTiles() { // for the CDI proxy
        this(null);
    }

    @Inject
    EmulationTiles(Actor actor) {
        super(
                actor,
                new Owed(
                        "emulation.owed",
                        Permission.EMULATION_SCORE,
                        PLACE,
                        ROWS,
                        "/emulation/list",
                        "/emulation/sheet?id="));
    }

    @Override
    protected String title(Locale locale) {
        return Words.of(locale, "tile.owed");
    }
}
