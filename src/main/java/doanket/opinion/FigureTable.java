package doanket.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Topics by places with sums in the last row and column. A figure below the least is not shown; where it alone is missing in its row
 * or column, the sum would give it away, so the smallest of the others is not shown either, until in each row and column nothing or
 * at least two figures are missing, and these cannot be told from what they add up to.
 */
final class FigureTable {

    private final int least;
    private final int[][] figures;
    private final Set<List<Integer>> hidden = new HashSet<>();

    FigureTable(List<String> topics, List<UUID> places, List<Cell> cells, int least) {
        this.least = least;
        this.figures = new int[topics.size() + 1][places.size() + 1];
        for (var cell : cells) {
            int row = topics.indexOf(cell.topic());
            int column = places.indexOf(cell.place());
            add(row, column, cell.people());
            add(row, places.size(), cell.people());
            add(topics.size(), column, cell.people());
            add(topics.size(), places.size(), cell.people());
        }
        hide();
    }

    private void add(int row, int column, int people) {
        figures[row][column] += people;
    }

    private void hide() {
        all().stream().filter(at -> isSmall(figure(at))).forEach(hidden::add);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = lines().stream().map(this::cover).reduce(false, Boolean::logicalOr);
        }
    }

    private boolean isSmall(int figure) {
        return figure > 0 && figure < least;
    }

    /** Hides one figure more where what is hidden can be told from the rest; tells whether it did. */
    private boolean cover(List<List<Integer>> line) {
        var missing = line.stream().filter(hidden::contains).toList();
        if (!isGivenAway(missing, line.get(line.size() - 1))) {
            return false;
        }
        return line.stream()
                .filter(at -> !hidden.contains(at) && figure(at) > 0)
                .min(Comparator.comparingInt(this::figure))
                .map(hidden::add)
                .orElse(false);
    }

    /** One alone is the difference to the sum. Small ones that add up to the least or the most they can are known as well. */
    private boolean isGivenAway(List<List<Integer>> missing, List<Integer> sum) {
        if (missing.size() < 2) {
            return missing.size() == 1;
        }
        int together = missing.stream().mapToInt(this::figure).sum();
        boolean isEdge = together == missing.size() || together == missing.size() * (least - 1);
        return isEdge && !missing.contains(sum) && missing.stream().allMatch(at -> isSmall(figure(at)));
    }

    private List<List<Integer>> all() {
        return rows().stream().flatMap(List::stream).toList();
    }

    private List<List<List<Integer>>> rows() {
        return IntStream.range(0, figures.length)
                .mapToObj(row -> IntStream.range(0, figures[row].length)
                        .mapToObj(column -> List.of(row, column))
                        .toList())
                .toList();
    }

    private List<List<List<Integer>>> lines() {
        var lines = new ArrayList<>(rows());
        for (int column = 0; column < figures[0].length; column++) {
            int at = column;
            lines.add(IntStream.range(0, figures.length)
                    .mapToObj(row -> List.of(row, at))
                    .toList());
        }
        return lines;
    }

    private int figure(List<Integer> at) {
        return figures[at.get(0)][at.get(1)];
    }

    /** What stands there; the last row and column are the sums. */
    Shown shown(int row, int column) {
        int figure = figures[row][column];
        boolean isHidden = hidden.contains(List.of(row, column));
        return new Shown(isHidden ? 0 : figure, isHidden, isSmall(figure));
    }

    /** A figure, or (then it is 0) that it is not shown: because it is small, or because another one is. */
    record Shown(int figure, boolean hidden, boolean small) {}
}
