package doanket.opinion;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.opinion.FigureRepository.Top;
import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import doanket.platform.TypedDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** What people speak of, where and how many, and what became of it; figures of a few people are not shown. */
@ApplicationScoped
@Transactional
public class OpinionFigures {

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

    /** Days that are missing or none are the year up to today. */
    @Allowed(value = Permission.OPINION_READ, of = UnitScopes.class)
    public FigureSheet figures(UUID unit, String from, String until) {
        var base = figures.base(unit).orElseThrow(NotFoundException::new);
        var last = TypedDay.of(until) == null ? actor.today() : TypedDay.of(until);
        var first = TypedDay.of(from) == null ? last.withDayOfYear(1) : TypedDay.of(from);
        var span = new FigureSpan(base.area(), first, last);
        var words = lookups.words();
        int least = base.least();
        var cells = figures.cells(span);
        var tops = figures.tops(cells.stream().map(Cell::place).distinct().toList(), span.area());
        var topics = topics(words, cells);
        var table = new FigureTable(topics, tops.stream().map(Top::id).toList(), cells, least);
        var results = new Results(figures.tallies(span));
        var people = told(table.shown(topics.size(), tops.size()), least);
        var sums = new FigureSheet.Sums(figures.batches(span), results.all(), results.renewed(), people);
        var without = Words.of(actor.locale(), "figures.without");
        return new FigureSheet(
                new FigureSheet.Head(unit, base.name(), first, last, sums, least),
                tops.stream().map(Top::name).toList(),
                lines(table, topics, words, tops.size(), least),
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

    private List<FigureSheet.Line> lines(
            FigureTable table, List<String> topics, CodeWords words, int columns, int least) {
        return IntStream.rangeClosed(0, topics.size())
                .mapToObj(row -> new FigureSheet.Line(
                        row == topics.size()
                                ? Words.of(actor.locale(), "figures.sum")
                                : words.name(CodeWords.TOPIC, topics.get(row)),
                        IntStream.rangeClosed(0, columns)
                                .mapToObj(column -> told(table.shown(row, column), least))
                                .toList(),
                        row == topics.size()))
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
