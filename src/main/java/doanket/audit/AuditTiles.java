package doanket.audit;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** On the first page of auditors: how often in the last seven days what they look at first was done. */
@ApplicationScoped
class AuditTiles implements TileSource {

    private static final int PLACE = 7;
    private static final int DAYS = 7;
    private static final String WATCHED = "audit.watched";

    private static final String ROWS = """
            select v.verb, (select count(*) from audit.deed d where d.verb = v.verb and d.at >= cast(?1 as timestamptz)) as number
            from unnest(string_to_array(?2, ' ')) with ordinality as v (verb, position)
            order by v.position""";

    /** The last of them is what never happens on a usual day. */
    private static final List<String> VERBS = List.of(
            "session.failed", "access.refused", "account.roleGranted", "account.roleRevoked", "session.emergency");

    private final Actor actor;

    protected AuditTiles() { // for the CDI proxy
        this(null);
    }

    @Inject
    AuditTiles(Actor actor) {
        this.actor = actor;
    }

    @Override
    public List<TileQuestion> questions() {
        if (!actor.holds(Permission.AUDIT_READ)) {
            return List.of();
        }
        var since = VietnamTime.instant(actor.today().minusDays(DAYS - 1L).atStartOfDay());
        return List.of(new TileQuestion(WATCHED, ROWS, List.of(since.toString(), String.join(" ", VERBS))));
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        var rows = answers.of(WATCHED).stream().map(this::row).toList();
        var title = Words.of(actor.locale(), "tile.watched");
        return rows.isEmpty()
                ? List.of()
                : List.of(new Tile(WATCHED, PLACE, Tile.Kind.LIST, title, "/audit/list", rows));
    }

    private TileRow row(TileAnswer answer) {
        var said = Words.verb(actor.locale(), answer.text("verb"));
        var since = VietnamTime.told(actor.today().minusDays(DAYS - 1L));
        var address = "/audit/list?from=" + since + "&q=" + URLEncoder.encode(said, StandardCharsets.UTF_8);
        int number = answer.number("number");
        boolean rare = answer.text("verb").equals(VERBS.get(VERBS.size() - 1)) && number > 0;
        return new TileRow(said, null, address, null, String.valueOf(number), rare ? "warn" : "info");
    }
}
