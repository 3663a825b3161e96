package doanket.opinion;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Petitions that are to be merged, and what may be chosen for the one in their place. */
public record MergeSheet(List<PetitionRow> rows, CodeWords words, List<Place> places) implements Serializable {

    public MergeSheet {
        rows = List.copyOf(rows);
        places = withOwn(rows, places);
    }

    /** The places of the sources first. */
    private static List<Place> withOwn(List<PetitionRow> rows, List<Place> places) {
        var all = new ArrayList<Place>();
        rows.stream()
                .map(row -> new Place(row.said().place(), "", row.said().placeName()))
                .distinct()
                .forEach(all::add);
        places.stream()
                .filter(place -> all.stream().noneMatch(one -> one.id().equals(place.id())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Where all speak of one place, that; otherwise nothing is proposed, as opinions would go where they were not said. */
    public String place() {
        var places = rows.stream().map(row -> row.said().place()).distinct().toList();
        return places.size() == 1 ? places.get(0).toString() : "";
    }

    public String peopleTold() {
        return Told.number(rows.stream().mapToInt(row -> row.said().people()).sum());
    }

    /** What is proposed: the words of all, one behind the other. */
    public String text() {
        return rows.stream()
                .map(row -> row.said().text())
                .distinct()
                .reduce("", (all, one) -> all.isEmpty() ? one : all + "\n" + one);
    }
}
