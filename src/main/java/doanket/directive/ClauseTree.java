package doanket.directive;

import doanket.paper.ClauseLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes a tree of clauses that stand one below the other, each with its depth. */
final class ClauseTree {

    private ClauseTree() {}

    /** The same clauses, none deeper than one step below the one before it. */
    static List<ClauseLine> sound(List<ClauseLine> lines) {
        var sound = new ArrayList<ClauseLine>();
        int before = 0;
        for (var line : lines) {
            int depth = Math.max(1, Math.min(Math.min(line.depth(), before + 1), ClauseLine.DEEPEST));
            sound.add(new ClauseLine(line.id(), depth, line.text()));
            before = depth;
        }
        return sound;
    }

    /** With parents and labels; the styles tell for each depth by a sample how clauses are numbered. */
    static List<ClauseBrief> read(List<ClauseLine> lines, List<String> styles) {
        var read = new ArrayList<ClauseBrief>();
        var path = new UUID[ClauseLine.DEEPEST + 1];
        var counts = new int[ClauseLine.DEEPEST + 2];
        for (var line : sound(lines)) {
            int depth = line.depth();
            counts[depth]++;
            counts[depth + 1] = 0;
            path[depth] = line.id();
            read.add(new ClauseBrief(
                    line.id(), path[depth - 1], depth, ClauseLabels.label(styles, depth, counts[depth]), line.text()));
        }
        return read;
    }
}
