package doanket.survey;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Who has to do with the sums of a place. */
record Sides(UUID keeper, UUID verifier, UUID lead, UUID area, PlaceLevel level, TallyState state) {

    /** Those who may fill in: the keeper, and for a village also the Front of the commune. */
    List<UUID> writers() {
        return writers(level, keeper, verifier);
    }

    static List<UUID> writers(PlaceLevel level, UUID keeper, UUID verifier) {
        return level == PlaceLevel.VILLAGE && verifier != null ? List.of(keeper, verifier) : List.of(keeper);
    }

    /** Those who see everything, whatever the state. */
    List<UUID> insiders() {
        return Stream.of(keeper, verifier, lead)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
