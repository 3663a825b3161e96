package doanket.news;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import doanket.news.DiffRow.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares two texts line by line, and lines that were changed word by word. */
final class LineDiff {

    private static final int MOST_WORDS = 4_000;

    private LineDiff() {}

    static List<DiffRow> of(List<String> left, List<String> right) {
        var rows = new ArrayList<DiffRow>();
        for (var delta : DiffUtils.diff(left, right, true).getDeltas()) {
            add(delta, rows);
        }
        return rows;
    }

    private static void add(AbstractDelta<String> delta, List<DiffRow> rows) {
        var left = delta.getSource().getLines();
        var right = delta.getTarget().getLines();
        if (delta.getType() == DeltaType.EQUAL) {
            left.forEach(line -> rows.add(new DiffRow(Kind.SAME, same(line), same(line))));
            return;
        }
        int both = Math.min(left.size(), right.size());
        for (int i = 0; i < both; i++) {
            rows.add(changed(left.get(i), right.get(i)));
        }
        left.subList(both, left.size()).forEach(line -> rows.add(new DiffRow(Kind.REMOVED, changed(line), List.of())));
        right.subList(both, right.size()).forEach(line -> rows.add(new DiffRow(Kind.ADDED, List.of(), changed(line))));
    }

    private static DiffRow changed(String left, String right) {
        var before = words(left);
        var after = words(right);
        if (before.size() + after.size() > MOST_WORDS) {
            return new DiffRow(Kind.CHANGED, changed(left), changed(right));
        }
        var leftParts = new ArrayList<DiffPart>();
        var rightParts = new ArrayList<DiffPart>();
        for (var delta : DiffUtils.diff(before, after, true).getDeltas()) {
            boolean differs = delta.getType() != DeltaType.EQUAL;
            add(delta.getSource().getLines(), differs, leftParts);
            add(delta.getTarget().getLines(), differs, rightParts);
        }
        return new DiffRow(Kind.CHANGED, leftParts, rightParts);
    }

    private static void add(List<String> words, boolean differs, List<DiffPart> parts) {
        if (!words.isEmpty()) {
            parts.add(new DiffPart(String.join("", words), differs));
        }
    }

    /** Words and the gaps between them each for itself, so that a word appended leaves the one before it unmarked. */
    private static List<String> words(String line) {
        return Arrays.asList(line.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
    }

    private static List<DiffPart> same(String line) {
        return List.of(new DiffPart(line, false));
    }

    private static List<DiffPart> changed(String line) {
        return List.of(new DiffPart(line, true));
    }
}
