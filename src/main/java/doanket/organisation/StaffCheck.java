package doanket.organisation;

import doanket.platform.VietnameseText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Looks at each row of a sheet of people and posts beside what the portal knows, and says what is wrong with it. */
final class StaffCheck {

    private static final int NAME_MAX = 120;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .,'’ʼ-]+");

    private final StaffKnown known;
    private final StaffReturn returned;
    private final Map<String, Integer> firstOfPost = new HashMap<>();
    private final Map<String, Integer> primaryOf = new HashMap<>();

    StaffCheck(StaffKnown known, StaffReturn returned) {
        this.known = known;
        this.returned = returned;
    }

    List<StaffRow> check(List<StaffLine> lines) {
        return lines.stream()
                .map(line -> line.key() == null ? check(line) : returned.check(line))
                .toList();
    }

    private StaffRow check(StaffLine line) {
        var problems = new ArrayList<>(line.unreadable());
        checkName(line, problems);
        var unit = unit(line, problems);
        var title = title(line, unit, problems);
        checkDays(line, problems);
        checkDoubles(line, problems);
        boolean there = unit != null && title != null && known.isThere(line, unit.id(), title.code());
        if (unit == null || title == null) {
            return StaffRow.bad(line, problems);
        }
        var person = there ? null : checkBeside(unit, title, line, problems);
        return new StaffRow(line, unit.id(), title.code(), problems, there, person, null);
    }

    private static void checkName(StaffLine line, List<StaffProblem> problems) {
        if (line.name().isEmpty()) {
            addUnlessFormula(line, problems, StaffProblem.of("staffImport.nameMissing"));
        } else if (!isName(line.name())) {
            problems.add(StaffProblem.of("staffImport.nameBad", line.name()));
        }
    }

    static boolean isName(String typed) {
        return typed.length() <= NAME_MAX && NAME.matcher(typed).matches();
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
        if (line.capacity() == StaffCapacity.ON_BEHALF && line.to() == null) {
            problems.add(StaffProblem.of("staffImport.untilMissing"));
        }
    }

    /** Who gets a further post by it; nobody, where it is somebody new. */
    private UUID checkBeside(
            StaffKnown.Unit unit, StaffKnown.Title title, StaffLine line, List<StaffProblem> problems) {
        var meant = meant(unit, line);
        if (meant.size() > 1 || meant.stream().anyMatch(person -> known.isHeld(person, unit.id(), title.code()))) {
            problems.add(StaffProblem.of("staffImport.personKnown", line.name()));
        } else if (meant.isEmpty() && !known.inUnit(line, unit.id()).isEmpty()) {
            problems.add(StaffProblem.of("staffImport.personKnown", line.name()));
        }
        if (line.from() != null && !unit.covers(line.from(), line.to())) {
            problems.add(StaffProblem.of("staffImport.outsideUnit", line.unitCode()));
        }
        return meant.stream().findFirst().orElse(null);
    }

    /** Whoever is reached so; without e-mail and telephone, those of that name in the unit. */
    private Set<UUID> meant(StaffKnown.Unit unit, StaffLine line) {
        return line.email() == null && line.phone() == null ? known.inUnit(line, unit.id()) : known.reached(line);
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
