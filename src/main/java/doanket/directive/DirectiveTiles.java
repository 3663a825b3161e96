package doanket.directive;

import doanket.home.DueCount;
import doanket.home.DueTile;
import doanket.home.DueTile.Line;
import doanket.home.DueTile.Seen;
import doanket.home.Tile;
import doanket.home.TileAnswer;
import doanket.home.TileAnswers;
import doanket.home.TileQuestion;
import doanket.home.TileRow;
import doanket.home.TileSource;
import doanket.identity.Actor;
import doanket.identity.Grant;
import doanket.identity.Permission;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Papers on the first page: to confirm, to sign, to issue; each as long as there is something. */
@ApplicationScoped
class DirectiveTiles implements TileSource {

    private static final String COLUMNS = """
            select d.id, d.family_code, d.type_code, d.excerpt, coalesce(d.code, '') as code, name_on(u.id, d.issued_on) as issuer,
                %s as day
            """;

    private static final String CONFIRM =
            "select w.*, " + DueCount.COLUMNS + " from (" + COLUMNS.formatted("to_char(r.due_on, 'DD/MM/YYYY')") + """
            , r.due_on
            from document_recipient r
            join document d on d.id = r.document_id
            join unit u on u.id = d.issuer_id
            where r.unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
            and r.received_at is null
            and r.due_on is not null) w
            order by w.due_on, w.id
            limit 5""";

    private static final String WORK =
            COLUMNS.formatted("to_char(d.changed_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY')") + """
            from document d
            join unit u on u.id = d.issuer_id
            where d.state = ?1
            and d.issued_on is null
            and (d.issuer_id = any (cast(string_to_array(?2, ',') as uuid[]))
                or d.issuer_path && cast(string_to_array(?3, ',') as uuid[]))
            order by d.changed_at, d.id
            limit 5""";

    /** A tile: who has it, what it shows, its title, where its lines and the whole list lie. */
    private record Kind(Permission permission, DocumentBox box, String title, String address, int order) {

        String key() {
            return "directive." + box;
        }

        String list() {
            return "/directive/list?box=" + box;
        }
    }

    private static final int FIGURES = 3;
    private static final Kind TO_CONFIRM =
            new Kind(Permission.DOCUMENT_RECEIVE, DocumentBox.CONFIRM, "tile.toConfirm", "/directive/view?id=", 6);

    private static final List<Kind> KINDS = List.of(
            TO_CONFIRM,
            new Kind(Permission.DOCUMENT_SIGN, DocumentBox.REVIEW, "tile.toSign", "/directive/sign?id=", 7),
            new Kind(Permission.DOCUMENT_ISSUE, DocumentBox.SIGNED, "tile.toIssue", "/directive/issue?id=", 8));

    private final PaperNames names;
    private final Actor actor;

    protected DirectiveTiles() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    DirectiveTiles(PaperNames names, Actor actor) {
        this.names = names;
        this.actor = actor;
    }

    @Override
    public List<TileQuestion> questions() {
        return KINDS.stream()
                .filter(kind -> actor.holds(kind.permission()))
                .map(this::question)
                .toList();
    }

    private TileQuestion question(Kind kind) {
        if (kind.box() == DocumentBox.CONFIRM) {
            return new TileQuestion(
                    kind.key(),
                    CONFIRM,
                    List.of(Sql.joined(actor.units()), actor.today().toString()));
        }
        var grants = actor.person().grantsOf(kind.permission());
        var state = kind.box() == DocumentBox.REVIEW ? DocumentState.FOR_REVIEW : DocumentState.SIGNED;
        return new TileQuestion(
                kind.key(),
                WORK,
                List.of(
                        state.name(),
                        units(grants.stream().filter(grant -> !grant.withSubtree())),
                        units(grants.stream().filter(Grant::withSubtree))));
    }

    private static String units(Stream<Grant> grants) {
        return grants.map(grant -> grant.unit().toString()).distinct().collect(Collectors.joining(","));
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        var tiles = new ArrayList<Tile>();
        if (actor.holds(Permission.DOCUMENT_RECEIVE)) {
            tiles.add(figure(DueCount.of(answers.of(TO_CONFIRM.key()))));
        }
        for (var kind : KINDS) {
            var rows = answers.of(kind.key());
            if (!rows.isEmpty()) {
                tiles.add(tile(kind, rows));
            }
        }
        return tiles;
    }

    /** How many wait to be confirmed stands above everything, also where it is none. */
    private Tile figure(DueCount count) {
        var title = count.overdue() > 0
                ? Words.of(actor.locale(), "tile.waitingLate", count.overdue())
                : Words.of(actor.locale(), "tile.waiting");
        var row = new TileRow(
                title,
                null,
                TO_CONFIRM.list(),
                null,
                Integer.toString(count.all()),
                count.overdue() > 0 ? "bad" : null);
        return new Tile("directive.figures", FIGURES, Tile.Kind.STATS, title, TO_CONFIRM.list(), List.of(row));
    }

    private Tile tile(Kind kind, List<TileAnswer> answers) {
        var title = Words.of(actor.locale(), kind.title());
        var list = kind.list();
        if (kind.box() == DocumentBox.CONFIRM) {
            return new DueTile(kind.key(), kind.order(), list, title)
                    .told(answers, answer -> line(answer, kind), new Seen(actor.locale(), actor.today()));
        }
        var rows = answers.stream().map(answer -> row(answer, kind)).toList();
        return new Tile(kind.key(), kind.order(), Tile.Kind.LIST, title, list, rows);
    }

    private TileRow row(TileAnswer answer, Kind kind) {
        var line = line(answer, kind);
        return new TileRow(line.title(), line.detail(), line.address(), null, answer.text("day"), "warn");
    }

    private Line line(TileAnswer answer, Kind kind) {
        var type = names.type(answer.text("family_code"), answer.text("type_code"));
        return new Line(
                answer.text("excerpt").isBlank() ? type : answer.text("excerpt"),
                (type + " " + answer.text("code")).strip() + " · " + answer.text("issuer"),
                kind.address() + answer.id("id"));
    }
}
