package doanket.opinion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The places that a batch may name: those that its lines name already, whatever has become of them; those of today; and those that
 * were there in its period. One that had gone before is told with what came after it.
 */
final class PlaceNames {

    private final List<Place> all;
    private final List<List<Place>> tiers;

    PlaceNames(List<Place> all, Collection<UUID> kept, LocalDate today, LocalDate from) {
        this.all = all;
        this.tiers = List.of(
                all.stream().filter(place -> kept.contains(place.id())).toList(),
                all.stream().filter(place -> place.isThere(today)).toList(),
                all.stream().filter(place -> place.isThere(from)).toList());
    }

    /** What a form offers: today's, and those that its lines name already. */
    static List<Place> offered(List<Place> all, Collection<UUID> kept, LocalDate today) {
        return all.stream()
                .filter(place -> place.isThere(today) || kept.contains(place.id()))
                .toList();
    }

    /** The place of that code or that very name; else the only one that is called so without marks. */
    UUID find(String typed, int row) {
        return exact(typed).or(() -> alike(typed, row)).map(Place::id).orElseThrow(() -> unknown(typed, row));
    }

    private Optional<Place> exact(String typed) {
        return tiers.stream()
                .flatMap(List::stream)
                .filter(place -> place.isExactly(typed))
                .findFirst();
    }

    private Optional<Place> alike(String typed, int row) {
        var alike = tiers.stream()
                .map(tier ->
                        tier.stream().filter(place -> place.isCalled(typed)).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (alike.size() > 1) {
            throw OpinionRefused.placeAmbiguous(row, typed);
        }
        return alike.stream().findFirst();
    }

    private OpinionRefused unknown(String typed, int row) {
        var exact = all.stream().filter(place -> place.isExactly(typed));
        var alike = all.stream().filter(place -> place.isCalled(typed));
        return Stream.concat(exact, alike)
                .filter(place -> !place.after().isEmpty())
                .findFirst()
                .map(gone -> OpinionRefused.placeGone(row, gone.name(), gone.after()))
                .orElseGet(() -> OpinionRefused.placeUnknown(row, typed));
    }
}
