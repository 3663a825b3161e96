package doanket.survey;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The sums of a place as pages show them; {@code heldBack} says that the reader sees nothing of it by itself. */
public record TallyRow(
        UUID id, Place place, Parties parties, TallyState state, Counts counts, Course course, boolean heldBack)
        implements Serializable {

    /** The place. */
    public record Place(UUID unit, String name, String code, PlaceLevel level) implements Serializable {}

    /** Which round, which sums above, who counts and who verifies. */
    public record Parties(UUID round, UUID parent, UUID keeper, String keeperName, UUID verifier, String verifierName)
            implements Serializable {}

    /** Why it came back, who saved it last in which version, and where and when it is posted. */
    public record Course(
            String reason,
            String savedName,
            Instant savedAt,
            long version,
            LocalDate postedFrom,
            LocalDate postedUntil,
            String postedWhere)
            implements Serializable {}

    TallyRow held() {
        return new TallyRow(
                id, place, parties, state, Counts.nothing(counts.answers().size()), course, true);
    }

    /** The units whose people may fill it in. */
    List<UUID> writers() {
        return Sides.writers(place.level(), parties.keeper(), parties.verifier());
    }

    public boolean isPosted() {
        return state == TallyState.POSTED;
    }

    public boolean isOwed() {
        return state.isOwed();
    }
}
