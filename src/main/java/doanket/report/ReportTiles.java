package doanket.report;

import doanket.home.DueCount;
import doanket.home.Tile;
import doanket.home.TileAnswer;
import doanket.home.TileAnswers;
import doanket.home.TileQuestion;
import doanket.home.TileRow;
import doanket.home.TileSource;
import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.platform.Sql;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reports on the first page: what one's unit owes, the overdue first, and for leaders the periods that they collect. */
@ApplicationScoped
class ReportTiles implements TileSource {

    private static final String LIST = "/report/list";
    private static final int FIGURES = 4;
    private static final int OWED_PLACE = 8;
    private static final int COLLECT_PLACE = 9;
    private static final String OWED = "report.owed";
    private static final String COLLECT = "report.collect";

    private static final String OWED_ROWS = """
            select w.*, %s
            from (
                select r.id, f.name, r.due_on, p.starts_on, p.ends_on
                from report r
                join report_period p on p.id = r.period_id
                join report_form f on f.id = p.form_id
                where r.unit_id in %s and r.parent_id is not null
                and r.state in ('OPEN', 'RETURNED')) w
            order by w.due_on, w.name, w.id
            limit 5""".formatted(DueCount.COLUMNS, Holding.BY_UNITS);

    private static final String COLLECT_ROWS = """
            select w.*, %s
            from (
                select o.id, f.name, p.due_on, p.starts_on, p.ends_on, count(r.id) as reports,
                    count(r.id) filter (where r.state = 'SUBMITTED') as waiting,
                    count(r.id) filter (where r.state in ('APPROVED', 'REPLACED')) as approved
                from report o
                join report_period p on p.id = o.period_id and p.state = 'OPEN'
                join report_form f on f.id = p.form_id
                join report r on r.parent_id = o.id and r.corrects_id is null and r.state <> 'MOVED'
                where o.unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
                group by o.id, f.name, p.due_on, p.starts_on, p.ends_on) w
            order by w.due_on, w.name, w.id
            limit 5""".formatted(DueCount.COLUMNS);

    private final Actor actor;

    protected ReportTiles() { // for the CDI proxy
        this(null);
    }

    @Inject
    ReportTiles(Actor actor) {
        this.actor = actor;
    }

    @Override
    public List<TileQuestion> questions() {
        var questions = new ArrayList<TileQuestion>();
        var units = Sql.joined(actor.units());
        if (actor.holds(Permission.REPORT_WRITE)) {
            questions.add(new TileQuestion(
                    OWED, OWED_ROWS, List.of(units, actor.today().toString())));
        }
        if (collects()) {
            questions.add(new TileQuestion(
                    COLLECT, COLLECT_ROWS, List.of(units, actor.today().toString())));
        }
        return questions;
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        var tiles = new ArrayList<Tile>();
        if (actor.holds(Permission.REPORT_WRITE)) {
            tiles.add(figure(DueCount.of(answers.of(OWED))));
            tiles.add(tile(OWED, OWED_PLACE, LIST, answers, this::owed));
        }
        if (collects()
                && (actor.holds(Permission.REPORT_APPROVE)
                        || !answers.of(COLLECT).isEmpty())) {
            tiles.add(tile(COLLECT, COLLECT_PLACE, "/report/list?which=collected", answers, this::collected));
        }
        return tiles;
    }

    /** How many are owed stands above everything, also where it is none. */
    private Tile figure(DueCount count) {
        var title = count.overdue() > 0 ? words("tile.figureLate", count.overdue()) : words("tile.figure");
        var row =
                new TileRow(title, null, LIST, null, Integer.toString(count.all()), count.overdue() > 0 ? "bad" : null);
        return new Tile("report.figures", FIGURES, Tile.Kind.STATS, title, LIST, List.of(row));
    }

    /** Whoever sums up sees what is under way, too: their own report of it is owed as well. */
    private boolean collects() {
        return actor.holds(Permission.REPORT_APPROVE) || actor.holds(Permission.REPORT_WRITE);
    }

    private Tile tile(String key, int place, String more, TileAnswers answers, Function<TileAnswer, TileRow> row) {
        var rows = answers.of(key).stream().map(row).toList();
        var count = DueCount.of(answers.of(key));
        var title = key.equals(OWED) ? owedTitle(count) : collectTitle(count);
        var none = key.equals(OWED) ? words("tile.owed.none") : words("tile.collect.none");
        var shown = rows.isEmpty() ? List.of(new TileRow(none, null, null, null, null, null)) : rows;
        return new Tile(key, place, Tile.Kind.LIST, title, more, shown);
    }

    private String owedTitle(DueCount count) {
        return count.isToBeTold() ? words("tile.owed.count", count.all(), count.overdue()) : words("tile.owed");
    }

    private String collectTitle(DueCount count) {
        return count.isToBeTold() ? words("tile.collect.count", count.all(), count.overdue()) : words("tile.collect");
    }

    private TileRow owed(TileAnswer row) {
        return new TileRow(row.text("name"), span(row), "/report/entry?id=" + row.id("id"), null, due(row), tone(row));
    }

    private TileRow collected(TileAnswer row) {
        var figures = words("tile.collected", row.number("approved"), row.number("reports"), row.number("waiting"));
        return new TileRow(
                row.text("name"),
                span(row) + " · " + figures,
                "/report/collect?id=" + row.id("id"),
                null,
                due(row),
                tone(row));
    }

    private static String span(TileAnswer row) {
        return new PeriodSpan(row.day("starts_on"), row.day("ends_on")).told();
    }

    private String due(TileAnswer row) {
        var due = row.day("due_on");
        long late = DueCount.daysLate(due, actor.today());
        return late > 0 ? words("badge.overdue", late) : words("tile.dueOn", VietnamTime.told(due));
    }

    private String tone(TileAnswer row) {
        return actor.today().isAfter(row.day("due_on")) ? "bad" : "info";
    }

    private String words(String key, Object... arguments) {
        return Words.of(actor.locale(), key, arguments);
    }
}
