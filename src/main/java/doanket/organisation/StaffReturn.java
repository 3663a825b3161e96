package doanket.organisation;

import doanket.identity.NewPerson;
import doanket.platform.VietnamTime;
import doanket.platform.VietnameseText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Looks at rows that were given out and come back: how somebody is called and reached, an earlier last day and which post is the
 * main one may be edited; unit, title, first day and capacity are of another post, which a row of its own gives.
 */
final class StaffReturn {

    private final Map<UUID, StaffHeld> held;
    private final Predicate<UUID> mine;
    private final LocalDate today;
    private final Set<UUID> newMains;
    private final Map<UUID, Integer> rowOf = new HashMap<>();
    private final Map<UUID, NewPerson> wanted = new HashMap<>();

    /** The posts by key, and whether one looks after the people of a unit. */
    StaffReturn(List<StaffLine> lines, Map<UUID, StaffHeld> held, Predicate<UUID> mine, LocalDate today) {
        this.held = held;
        this.mine = mine;
        this.today = today;
        this.newMains = lines.stream()
                .filter(line -> line.primary() && line.key() != null && held.containsKey(line.key()))
                .map(line -> held.get(line.key()))
                .filter(post -> !post.main())
                .map(post -> post.holder().person())
                .collect(Collectors.toSet());
    }

    StaffRow check(StaffLine line) {
        var post = held.get(line.key());
        if (post == null || !mine.test(post.place().unit())) {
            return StaffRow.bad(line, List.of(StaffProblem.of("staffImport.keyUnknown")));
        }
        var problems = new ArrayList<>(line.unreadable());
        var before = rowOf.putIfAbsent(line.key(), line.number());
        if (before != null) {
            problems.add(StaffProblem.of("staffImport.twice", before.toString()));
        }
        checkPlace(line, post, problems);
        var differences = new ArrayList<StaffDifference>();
        var person = person(line, post, differences, problems);
        var lastDay = lastDay(line, post, differences, problems);
        boolean main = main(line, post, differences, problems);
        var owner = new StaffEdit.Owner(
                post.holder().person(), post.holder().seen(), post.holder().unit());
        boolean same = differences.isEmpty() && problems.isEmpty();
        var edit = same ? null : new StaffEdit(post.post(), owner, person, lastDay, main, differences);
        return new StaffRow(
                line,
                post.place().unit(),
                post.place().title(),
                problems,
                same,
                post.holder().person(),
                edit);
    }

    private static void checkPlace(StaffLine line, StaffHeld post, List<StaffProblem> problems) {
        var place = post.place();
        boolean same = line.unitCode().equals(place.unitCode())
                && isCalled(line.title(), place.titleLabel())
                && line.capacity() == place.capacity()
                && Objects.equals(line.from(), post.from());
        if (!same && line.unreadable().isEmpty()) {
            problems.add(StaffProblem.of("staffImport.placeEdited"));
        }
    }

    /** In either language, for the workbook goes out in that of its reader. */
    private static boolean isCalled(String typed, Label label) {
        var plain = VietnameseText.fold(typed);
        return plain.equals(VietnameseText.fold(label.vi())) || plain.equals(VietnameseText.fold(label.en()));
    }

    private NewPerson person(
            StaffLine line, StaffHeld post, List<StaffDifference> differences, List<StaffProblem> problems) {
        var there = post.holder().told();
        var typed = new NewPerson(line.name(), line.email(), line.phone());
        if (typed.equals(there)) {
            return null;
        }
        if (!StaffCheck.isName(line.name())) {
            problems.add(StaffProblem.of("staffImport.nameBad", line.name()));
        }
        if (!mine.test(post.holder().unit())) {
            problems.add(StaffProblem.of("staffImport.personElsewhere", line.name()));
        }
        note(differences, "personForm.name", there.fullName(), typed.fullName());
        note(differences, "personForm.email", there.email(), typed.email());
        note(differences, "personForm.phone", there.phone(), typed.phone());
        var other = wanted.putIfAbsent(post.holder().person(), typed);
        if (other != null && !other.equals(typed)) {
            problems.add(StaffProblem.of("staffImport.personTwoWays", line.name()));
        }
        return other == null ? typed : null;
    }

    private LocalDate lastDay(
            StaffLine line, StaffHeld post, List<StaffDifference> differences, List<StaffProblem> problems) {
        if (Objects.equals(line.to(), post.to()) || !line.unreadable().isEmpty()) {
            return null;
        }
        if (!isEarlier(line.to(), post)) {
            problems.add(StaffProblem.of("staffImport.endsLater", VietnamTime.told(post.to())));
            return null;
        }
        if (post.to() != null && post.to().isBefore(today)) {
            problems.add(StaffProblem.of("staffImport.postOver", VietnamTime.told(post.to())));
        }
        note(differences, "form.until", VietnamTime.told(post.to()), VietnamTime.told(line.to()));
        return line.to();
    }

    private static boolean isEarlier(LocalDate day, StaffHeld post) {
        return day != null && !day.isBefore(post.from()) && (post.to() == null || !day.isAfter(post.to()));
    }

    private boolean main(
            StaffLine line, StaffHeld post, List<StaffDifference> differences, List<StaffProblem> problems) {
        if (line.primary() == post.main()) {
            return false;
        }
        if (!line.primary()) {
            if (!newMains.contains(post.holder().person())) {
                problems.add(StaffProblem.of("staffImport.mainNowhere"));
            }
            return false;
        }
        if (post.place().capacity() == StaffCapacity.ON_BEHALF
                || !mine.test(post.holder().unit())) {
            problems.add(StaffProblem.of("staffImport.mainNotHere", line.name()));
        }
        note(differences, "person.main", "", StaffColumn.YES);
        return true;
    }

    private static void note(List<StaffDifference> differences, String key, String before, String after) {
        if (!Objects.equals(before, after)) {
            differences.add(StaffDifference.of(key, before, after));
        }
    }
}
