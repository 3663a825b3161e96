package doanket.opinion;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.opinion.FigureRepository.Top;
import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What people speak of, where and how many, and what became of it; figures of a few people are not shown. */
@ApplicationScoped
@Transactional
public class OpinionFigures {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final FigureRepository figures;
    private final Lookups lookups;
    private final UnitDirectory units;
    private final Actor actor;

    protected OpinionFigures() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    OpinionFigures(FigureRepository figures, Lookups lookups, UnitDirectory units, Actor actor) {
        this.figures = figures;
        this.lookups = lookups;
        this.units = units;
        this.actor = actor;
    }

    /** The units whose areas the reader may look at. */
    @Allowed(Permission.OPINION_READ)
    public List<Choice> units() {
        var own = actor.unitsOf(Permission.OPINION_READ);
        var names = units.names(own);
        return own.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(unit -> new Choice(unit.id().toString(), unit.name(), ""))
                .toList();
    }

    /** Of a period of a year; of the whole year without a period, and of this year for one that is none. */
    @Allowed(value = Permission.OPINION_READ, of = UnitScopes.class)
    public FigureSheet figures(UUID unit, int year, FigurePeriod period) {
        var base = figures.base(unit, actor.today()).orElseThrow(NotFoundException::new);
        int sound = year < FIRST_YEAR || year > LAST_YEAR ? actor.today().getYear() : year;
        var span = new FigureSpan(base.area(), sound, period == null ? FigurePeriod.YEAR : period);
        var words = lookups.words();
        var cells = figures.cells(span);
        var tops = figures.tops(cells.stream().map(Cell::place).distinct().toList(), span.area());
        var topics = topics(words, cells);
        var before = figures.heldBack(span);
        var table = new FigureTable(topics, tops.stream().map(Top::id).toList(), cells, base.least(), before);
        figures.holdBack(span, table.newlyHeldBack());
        var results = new Results(figures.tallies(span));
        var people = told(table.shown(topics.size(), tops.size(), span.period()), base.least());
        var sums = new FigureSheet.Sums(figures.batches(span), results.all(), results.renewed(), people);
        var without = Words.of(actor.locale(), "figures.without");
        var names = new ArrayList<>(
                topics.stream().map(code -> words.name(CodeWords.TOPIC, code)).toList());
        names.add(Words.of(actor.locale(), "figures.sum"));
        return new FigureSheet(
                new FigureSheet.Head(unit, base.name(), sound, span.period(), sums, base.least()),
                table.columns(span.period()).stream()
                        .filter(column -> column < tops.size())
                        .map(column -> tops.get(column).name())
                        .toList(),
                lines(table, names, span.period(), base.least()),
                results.by(Tally::competence, words.of(CodeWords.COMPETENCE), without),
                results.by(Tally::group, words.of(CodeWords.GROUP), without));
    }

    /** Those that somebody spoke of, in the order of the words. */
    private static List<String> topics(CodeWords words, List<Cell> cells) {
        var spoken = new ArrayList<>(words.of(CodeWords.TOPIC).stream()
                .map(CodeWord::code)
                .filter(code -> cells.stream().anyMatch(cell -> cell.topic().equals(code)))
                .toList());
        cells.stream()
                .map(Cell::topic)
                .distinct()
                .filter(code -> !spoken.contains(code))
                .forEach(spoken::add);
        return spoken;
    }

    private List<FigureSheet.Line> lines(FigureTable table, List<String> names, FigurePeriod period, int least) {
        return table.rows(period).stream()
                .map(row -> new FigureSheet.Line(
                        names.get(row),
                        table.columns(period).stream()
                                .map(column -> told(table.shown(row, column, period), least))
                                .toList(),
                        row == names.size() - 1))
                .toList();
    }

    private String told(FigureTable.Shown shown, int least) {
        if (shown.hidden()) {
            return shown.small()
                    ? Words.of(actor.locale(), "figures.small", least)
                    : Words.of(actor.locale(), "figures.held");
        }
        return shown.figure() == 0 ? "" : Told.number(shown.figure());
    }
}
