package doanket.organisation;

import doanket.platform.VietnameseText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    record Title(String code, String label, String shortLabel, String unitType) {

        boolean fits(String type) {
            return type == null || unitType == null || unitType.equals(type);
        }
    }

    private record Labelled(String label, Title title) {}

    private final Map<String, Unit> units;
    private final Map<String, List<Title>> titles;
    private final Set<String> people;

    /** The units by code, the titles, and the people by {@link #personKey}. */
    StaffKnown(Map<String, Unit> units, Collection<Title> titles, Set<String> people) {
        this.units = units;
        this.titles = titles.stream()
                .flatMap(title -> Stream.of(title.label(), title.shortLabel())
                        .distinct()
                        .map(label -> new Labelled(VietnameseText.fold(label), title)))
                .collect(Collectors.groupingBy(
                        Labelled::label, Collectors.mapping(Labelled::title, Collectors.toList())));
        this.people = people;
    }

    /** How a person is recognised: the name with the unit, the e-mail or the telephone. */
    static String personKey(String name, Object more) {
        return (name + "|" + more).toLowerCase(Locale.ROOT);
    }

    Unit unit(String code) {
        return units.get(code);
    }

    boolean isThere(StaffLine line, UUID unit) {
        return Stream.of(unit, line.email(), line.phone())
                .filter(more -> more != null)
                .anyMatch(more -> people.contains(personKey(line.name(), more)));
    }

    /** The title of that label, written out or short; one made for the unit's type before one for all. */
    Title title(String typed, String unitType) {
        return titles.getOrDefault(VietnameseText.fold(typed), List.of()).stream()
                .filter(title -> title.fits(unitType))
                .min(Comparator.comparing(title -> title.unitType() == null))
                .orElse(null);
    }
}
