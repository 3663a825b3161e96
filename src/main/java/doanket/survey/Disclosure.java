package doanket.survey;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Of which places those outside see nothing by itself. Where one place alone is too small, the smallest of the others is held
 * back with it: the sum above would give it away.
 */
final class Disclosure {

    /** What fewer people have said is not told by itself: it may tell who they are. */
    static final int LEAST_OPINION = 3;

    private Disclosure() {}

    /** A place, and how many valid forms it has. */
    record Size(UUID place, int valid) {}

    static Set<UUID> heldBack(List<Size> places, int least) {
        var held = new HashSet<UUID>();
        places.stream().filter(place -> place.valid() < least).map(Size::place).forEach(held::add);
        if (held.size() == 1) {
            places.stream()
                    .filter(place -> !held.contains(place.place()))
                    .min(Comparator.comparingInt(Size::valid))
                    .map(Size::place)
                    .ifPresent(held::add);
        }
        return held;
    }

    /** What enough people have said, and how many have said something else. */
    static List<Opinion> shown(List<Opinion> opinions) {
        return opinions.stream().filter(one -> one.people() >= LEAST_OPINION).toList();
    }

    static int others(List<Opinion> opinions) {
        return opinions.stream()
                .filter(one -> one.people() < LEAST_OPINION)
                .mapToInt(Opinion::people)
                .sum();
    }
}
