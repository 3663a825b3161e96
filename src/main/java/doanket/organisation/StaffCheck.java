package doanket.organisation;

import doanket.platform.VietnameseText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks at each row of a sheet of people and posts beside what the portal knows, and says what is wrong with it. */
final class StaffCheck {

    private static final int NAME_MAX = 120;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .,'’ʼ-]+");

    private final StaffKnown known;
    private final Map<String, Integer> firstOfPost = new HashMap<>();
    private final Map<String, Integer> primaryOf = new HashMap<>();

    StaffCheck(StaffKnown known) {
        this.known = known;
    }

    List<StaffRow> check(List<StaffLine> lines) {
        return lines.stream().map(this::check).toList();
    }

    private StaffRow check(StaffLine line) {
        var problems = new ArrayList<>(line.unreadable());
        checkName(line, problems);
        var unit = unit(line, problems);
        var title = title(line, unit, problems);
        checkDays(line, problems);
        checkDoubles(line, problems);
        boolean there = unit != null && title != null && known.isThere(line, unit.id(), title.code());
        if (unit != null && !there) {
            checkBeside(unit, line, problems);
        }
        return new StaffRow(
                line, unit == null ? null : unit.id(), title == null ? null : title.code(), problems, there);
    }

    private static void checkName(StaffLine line, List<StaffProblem> problems) {
        if (line.name().isEmpty()) {
            addUnlessFormula(line, problems, StaffProblem.of("staffImport.nameMissing"));
        } else if (line.name().length() > NAME_MAX || !NAME.matcher(line.name()).matches()) {
            problems.add(StaffProblem.of("staffImport.nameBad", line.name()));
        }
    }

    private StaffKnown.Unit unit(StaffLine line, List<StaffProblem> problems) {
        var unit = known.unit(line.unitCode());
        if (line.unitCode().isEmpty()) {
            addUnlessFormula(line, problems, StaffProblem.of("staffImport.unitMissing"));
        } else if (unit == null) {
            problems.add(StaffProblem.of("staffImport.unitUnknown", line.unitCode()));
        }
        return unit;
    }

    private StaffKnown.Title title(StaffLine line, StaffKnown.Unit unit, List<StaffProblem> problems) {
        if (line.title().isEmpty()) {
            addUnlessFormula(line, problems, StaffProblem.of("staffImport.titleMissing"));
            return null;
        }
        var title = known.title(line.title(), unit == null ? null : unit.type());
        if (title == null) {
            problems.add(StaffProblem.of("staffImport.titleUnknown", line.title()));
        }
        return title;
    }

    /** An empty text that comes of a formula has its own sentence already. */
    private static void addUnlessFormula(StaffLine line, List<StaffProblem> problems, StaffProblem problem) {
        if (line.unreadable().stream().noneMatch(found -> found.key().equals("staffImport.formula"))) {
            problems.add(problem);
        }
    }

    private static void checkDays(StaffLine line, List<StaffProblem> problems) {
        if (line.from() == null && line.unreadable().isEmpty()) {
            problems.add(StaffProblem.of("staffImport.fromMissing"));
        } else if (line.from() != null && line.to() != null && line.to().isBefore(line.from())) {
            problems.add(StaffProblem.of("staffImport.datesReversed"));
        }
    }

    private void checkBeside(StaffKnown.Unit unit, StaffLine line, List<StaffProblem> problems) {
        if (known.isThere(line, unit.id())) {
            problems.add(StaffProblem.of("staffImport.personKnown", line.name()));
        }
        if (line.from() != null && !unit.covers(line.from(), line.to())) {
            problems.add(StaffProblem.of("staffImport.outsideUnit", line.unitCode()));
        }
    }

    private void checkDoubles(StaffLine line, List<StaffProblem> problems) {
        if (line.name().isEmpty()) {
            return;
        }
        var post = personKey(line) + "|" + line.unitCode() + "|" + VietnameseText.fold(line.title());
        var before = firstOfPost.putIfAbsent(post, line.number());
        if (before != null) {
            problems.add(StaffProblem.of("staffImport.twice", before.toString()));
        } else if (line.primary()) {
            var primaryBefore = primaryOf.putIfAbsent(personKey(line), line.number());
            if (primaryBefore != null) {
                problems.add(StaffProblem.of("staffImport.primaryTwice", primaryBefore.toString()));
            }
        }
    }

    /**
     * Rows are of one person when name and e-mail or telephone agree; without either, when name and unit do: namesakes in
     * different units are the rule, not the exception.
     */
    static String personKey(StaffLine line) {
        var name = line.name().toLowerCase(Locale.ROOT);
        var more = line.email() != null
                ? line.email().toLowerCase(Locale.ROOT)
                : line.phone() != null ? line.phone() : line.unitCode();
        return name + "|" + more;
    }
}
