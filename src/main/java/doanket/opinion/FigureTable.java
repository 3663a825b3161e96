package doanket.opinion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Topics by places by periods of a year, with sums in the last row and column and in the longer periods. A figure below the least is not
 * shown; where it alone is missing in its row or column, or among the periods that add up to another, the sum would give it away, so the
 * smallest of the others is not shown either, until in each of these nothing or at least two figures are missing, and these cannot be
 * told from what they add up to. What is missing in a period does not depend on which one is looked at, and what was missing before stays so.
 */
final class FigureTable {

    private static final int PERIODS = FigurePeriod.values().length;

    private final int least;
    private final int rows;
    private final int columns;
    private final int[] figures;
    private final BitSet hidden = new BitSet();

    private final BitSet kept = new BitSet();
    private final List<String> topics;
    private final List<UUID> places;

    /** {@code before}: what was held back when somebody looked earlier. */
    FigureTable(List<String> topics, List<UUID> places, List<Cell> cells, int least, Collection<HeldBack> before) {
        this.topics = List.copyOf(topics);
        this.places = List.copyOf(places);
        this.least = least;
        this.rows = topics.size() + 1;
        this.columns = places.size() + 1;
        this.figures = new int[PERIODS * rows * columns];
        for (var cell : cells) {
            int row = topics.indexOf(cell.topic());
            int column = places.indexOf(cell.place());
            add(row, column, cell);
            add(row, places.size(), cell);
            add(topics.size(), column, cell);
            add(topics.size(), places.size(), cell);
        }
        before.forEach(this::keep);
        hidden.or(kept);
        hide();
    }

    /**
     * What nobody speaks of any more has no row or column, and no figure. What has grown by the least at least, by people who are counted
     * since, says nothing of what it was.
     */
    private void keep(HeldBack one) {
        int row = one.topic().isEmpty() ? rows - 1 : topics.indexOf(one.topic());
        int column = one.place().equals(HeldBack.ALL) ? columns - 1 : places.indexOf(one.place());
        if (row >= 0 && column >= 0) {
            int at = at(row, column, one.period());
            boolean hasGrown = figures[at] >= one.people() + least && total(one.period()) >= one.total() + least;
            kept.set(at, !hasGrown);
        }
    }

    private int total(FigurePeriod period) {
        return figures[at(rows - 1, columns - 1, period)];
    }

    /** What is held back and was not before. */
    List<HeldBack> newlyHeldBack() {
        return hidden.stream()
                .filter(at -> !kept.get(at))
                .mapToObj(this::heldBack)
                .toList();
    }

    private HeldBack heldBack(int at) {
        int row = at / columns % rows;
        int column = at % columns;
        var period = FigurePeriod.values()[at / columns / rows];
        return new HeldBack(
                period,
                row == rows - 1 ? "" : topics.get(row),
                column == columns - 1 ? HeldBack.ALL : places.get(column),
                figures[at],
                total(period));
    }

    private void add(int row, int column, Cell cell) {
        figures[at(row, column, cell.period())] += cell.people();
    }

    private int at(int row, int column, FigurePeriod period) {
        return (period.ordinal() * rows + row) * columns + column;
    }

    private void hide() {
        IntStream.range(0, figures.length).filter(this::isSmall).forEach(hidden::set);
        var lines = lines();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = lines.stream().map(this::cover).reduce(false, Boolean::logicalOr);
        }
    }

    private boolean isSmall(int at) {
        return figures[at] > 0 && figures[at] < least;
    }

    /** Hides one figure more where what is hidden can be told from the rest; tells whether it did. */
    private boolean cover(int[] line) {
        int[] missing = IntStream.of(line).filter(hidden::get).toArray();
        if (!isGivenAway(missing, line[line.length - 1])) {
            return false;
        }
        var next = IntStream.of(line)
                .filter(at -> !hidden.get(at) && figures[at] > 0)
                .boxed()
                .min(Comparator.comparingInt(at -> figures[at]));
        next.ifPresent(hidden::set);
        return next.isPresent();
    }

    /** One alone is the difference to the sum. Small ones that add up to the least or the most they can are known as well. */
    private boolean isGivenAway(int[] missing, int sum) {
        if (missing.length < 2) {
            return missing.length == 1;
        }
        int together = IntStream.of(missing).map(at -> figures[at]).sum();
        boolean isEdge = together == missing.length || together == missing.length * (least - 1);
        return isEdge && IntStream.of(missing).allMatch(at -> at != sum && isSmall(at));
    }

    /** Rows, columns and periods that add up, the sum last; those in which nothing stands are left out. */
    private List<int[]> lines() {
        var lines = new ArrayList<int[]>();
        for (var period : FigurePeriod.values()) {
            IntStream.range(0, rows)
                    .mapToObj(row -> IntStream.range(0, columns).map(column -> at(row, column, period)))
                    .forEach(line -> lines.add(line.toArray()));
            IntStream.range(0, columns)
                    .mapToObj(column -> IntStream.range(0, rows).map(row -> at(row, column, period)))
                    .forEach(line -> lines.add(line.toArray()));
        }
        for (int place = 0; place < rows * columns; place++) {
            int at = place;
            FigurePeriod.SUMS.forEach(sum -> lines.add(sum.stream()
                    .mapToInt(period -> period.ordinal() * rows * columns + at)
                    .toArray()));
        }
        lines.removeIf(line -> IntStream.of(line).allMatch(at -> figures[at] == 0));
        return lines;
    }

    /** What stands there in that period; the last row and column are the sums. */
    Shown shown(int row, int column, FigurePeriod period) {
        int at = at(row, column, period);
        return new Shown(hidden.get(at) ? 0 : figures[at], hidden.get(at), isSmall(at));
    }

    /** The rows of which something was said in that period, and that of the sums. */
    List<Integer> rows(FigurePeriod period) {
        return IntStream.range(0, rows)
                .filter(row -> row == rows - 1 || figures[at(row, columns - 1, period)] > 0)
                .boxed()
                .toList();
    }

    /** The columns where something was said in that period, and that of the sums. */
    List<Integer> columns(FigurePeriod period) {
        return IntStream.range(0, columns)
                .filter(column -> column == columns - 1 || figures[at(rows - 1, column, period)] > 0)
                .boxed()
                .toList();
    }

    /** A figure, or (then it is 0) that it is not shown: because it is small, or because another one is. */
    record Shown(int figure, boolean hidden, boolean small) {}
}
