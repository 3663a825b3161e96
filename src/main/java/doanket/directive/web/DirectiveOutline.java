package doanket.directive.web;

import doanket.directive.ClauseLine;
import doanket.platform.Uuids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Clauses as lines of one field: a line is a clause, a tab before it one step of depth. A second field keeps their ids, line by
 * line; where the two do not fit, as without script, a line that was there before is known again by its words.
 */
final class DirectiveOutline {

    private static final String BETWEEN = ",";

    private DirectiveOutline() {}

    static String text(List<ClauseLine> clauses) {
        return clauses.stream()
                .map(clause -> "\t".repeat(clause.depth() - 1) + clause.text().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    static String ids(List<ClauseLine> clauses) {
        return clauses.stream()
                .map(clause -> clause.id() == null ? "" : clause.id().toString())
                .collect(Collectors.joining(BETWEEN));
    }

    static List<ClauseLine> clauses(String text, String ids, List<ClauseLine> before) {
        var lines = (text == null ? "" : text).lines().toList();
        var given = (ids == null ? "" : ids).split(BETWEEN, -1);
        boolean fit = given.length == lines.size();
        var known = new HashMap<String, UUID>();
        before.forEach(clause -> known.put(clause.text(), clause.id()));
        var clauses = new ArrayList<ClauseLine>();
        for (int i = 0; i < lines.size(); i++) {
            var words = lines.get(i).strip();
            if (!words.isEmpty()) {
                var id = fit ? Uuids.parse(given[i]).orElse(null) : known.remove(words);
                clauses.add(new ClauseLine(id == null ? Uuids.next() : id, depth(lines.get(i)), words));
            }
        }
        return clauses;
    }

    private static int depth(String line) {
        int tabs = 0;
        while (tabs < line.length() && line.charAt(tabs) == '\t') {
            tabs++;
        }
        return Math.min(tabs + 1, ClauseLine.DEEPEST);
    }
}
