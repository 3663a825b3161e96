package doanket.organisation;

import doanket.platform.VietnameseText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the portal knows already, as far as the rows of one import are concerned. */
final class StaffKnown {

    /** A unit that the importing person looks after. */
    record Unit(UUID id, String type, LocalDate from, LocalDate to) {

        boolean covers(LocalDate first, LocalDate last) {
            return !from.isAfter(first) && (to == null || last != null && !to.isBefore(last));
        }
    }

    /** A title of the catalogue; without a type it fits every unit. */
    record Title(String code, Label label, String shortLabel, String unitType) {

        boolean fits(String type) {
            return type == null || unitType == null || unitType.equals(type);
        }
    }

    private record Labelled(String label, Title title) {}

    private final Map<String, Unit> units;
    private final Map<String, List<Title>> titles;
    private final There there;

    /** Who is there, by {@link #personKey}, in which posts, by {@link #postKey}, and by {@link #heldKey}. */
    record There(Map<String, Set<UUID>> people, Set<String> posts, Set<String> held) {}

    /** The units by code, the titles, and who is there. */
    StaffKnown(Map<String, Unit> units, Collection<Title> titles, There there) {
        this.units = units;
        this.titles = titles.stream()
                .flatMap(title -> Stream.of(title.label().vi(), title.label().en(), title.shortLabel())
                        .distinct()
                        .map(label -> new Labelled(VietnameseText.fold(label), title)))
                .collect(Collectors.groupingBy(
                        Labelled::label, Collectors.mapping(Labelled::title, Collectors.toList())));
        this.there = there;
    }

    /** How a person is recognised: the name with the unit, the e-mail or the telephone. */
    static String personKey(String name, Object more) {
        return (name + "|" + more).toLowerCase(Locale.ROOT);
    }

    /** A post as a row tells it, in all its cells. */
    static String postKey(String name, UUID unit, String title, Object... more) {
        return Stream.concat(Stream.of(name, unit, title), Stream.of(more).map(one -> one == null ? "" : one))
                .map(Object::toString)
                .collect(Collectors.joining("|"))
                .toLowerCase(Locale.ROOT);
    }

    /** Whether just that is there: the same person in the same post, from and until the same days, with the same addresses. */
    boolean isThere(StaffLine line, UUID unit, String title) {
        return there.posts()
                .contains(postKey(
                        line.name(), unit, title, line.from(), line.to(), line.primary(), line.email(), line.phone()));
    }

    Unit unit(String code) {
        return units.get(code);
    }

    /** That person in that unit and title, whenever. */
    static String heldKey(UUID person, UUID unit, String title) {
        return person + "|" + unit + "|" + title;
    }

    boolean isHeld(UUID person, UUID unit, String title) {
        return there.held().contains(heldKey(person, unit, title));
    }

    /** People of that name with that e-mail or telephone. */
    Set<UUID> reached(StaffLine line) {
        return named(line, Stream.of(line.email(), line.phone()));
    }

    /** People of that name with a post in that unit. */
    Set<UUID> inUnit(StaffLine line, UUID unit) {
        return named(line, Stream.of(unit));
    }

    private Set<UUID> named(StaffLine line, Stream<?> more) {
        return more.filter(Objects::nonNull)
                .flatMap(one -> there.people().getOrDefault(personKey(line.name(), one), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** The title of that label, written out in either language or short; one made for the unit's type before one for all. */
    Title title(String typed, String unitType) {
        return titles.getOrDefault(VietnameseText.fold(typed), List.of()).stream()
                .filter(title -> title.fits(unitType))
                .min(Comparator.comparing(title -> title.unitType() == null))
                .orElse(null);
    }
}
