package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PetitionRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final PetitionRow.Answer NONE = new PetitionRow.Answer(null, "", "", null, null, null, "");
    private static final PetitionRow.Answer DONE =
            new PetitionRow.Answer(Outcome.DONE, "Đã sửa", "", "Xã", null, null, "");
    private static final PetitionRow.Ties ALONE = ties(false, false, null);

    private final UUID unit = UUID.randomUUID();
    private final UUID place = UUID.randomUUID();

    private static PetitionRow.Ties ties(boolean divided, boolean merged, UUID into) {
        return new PetitionRow.Ties(null, divided, merged, null, into, null);
    }

    private PetitionRow row(String text, PetitionState state, LocalDate due, PetitionRow.Ties ties) {
        return new PetitionRow(
                UUID.randomUUID(),
                new PetitionRow.Parties(unit, "Xã", unit, "Xã", false),
                new PetitionRow.Said(place, "Xã Mường Thử", "ROADS", "Giao thông", "", "", 1200, text),
                new PetitionRow.Course(TODAY.minusDays(40), state, due, false),
                ties,
                state == PetitionState.WAITING ? NONE : DONE,
                1);
    }

    private PetitionRow waiting(LocalDate due, PetitionRow.Ties ties) {
        return row("Sửa đường", PetitionState.WAITING, due, ties);
    }

    @Test
    void isOverdueOnlyWhileItWaitsForItselfBehindItsDay() {
        assertThat(waiting(TODAY.minusDays(1), ALONE).isOverdue(TODAY)).isTrue();
        assertThat(waiting(TODAY, ALONE).isOverdue(TODAY)).isFalse();
        assertThat(waiting(null, ALONE).isOverdue(TODAY)).isFalse();
        assertThat(waiting(TODAY.minusDays(1), ties(true, false, null)).isOverdue(TODAY))
                .isFalse();
        assertThat(waiting(TODAY.minusDays(1), ties(false, false, unit)).isOverdue(TODAY))
                .isFalse();
        assertThat(row("Sửa", PetitionState.ANSWERED, TODAY.minusDays(1), ALONE).isOverdue(TODAY))
                .isFalse();
    }

    @Test
    void chipsSayWhatStandsInItsPlaceUntilItIsAnswered() {
        assertThat(waiting(null, ALONE).standing()).isEqualTo("WAITING");
        assertThat(waiting(null, ties(true, false, null)).standing()).isEqualTo("SPLIT");
        assertThat(waiting(null, ties(true, true, null)).standing()).isEqualTo("PARTED");
        assertThat(waiting(null, ties(false, false, unit)).standing()).isEqualTo("MERGED");
        assertThat(row("Sửa", PetitionState.ANSWERED, null, ties(false, false, unit))
                        .standing())
                .isEqualTo("ANSWERED");
        assertThat(waiting(null, ties(true, false, null)).tone()).isEqualTo("warn");
        assertThat(waiting(null, ALONE).tone()).isEqualTo(PetitionState.WAITING.tone());
    }

    @Test
    void theOneInPlaceOfOthersIsProposedTheirWordsAndPlacesEachOnce() {
        var rows = List.of(
                row("Sửa đường", PetitionState.WAITING, null, ALONE),
                row("Sửa đường", PetitionState.WAITING, null, ALONE),
                row("Sửa cầu", PetitionState.WAITING, null, ALONE));
        var other = new Place(UUID.randomUUID(), "VS-02", "Xã Bản Thử");

        var sheet = new MergeSheet(
                rows, new CodeWords(List.of()), List.of(other, new Place(place, "VS-01", "Xã Mường Thử")));

        assertThat(sheet.text()).isEqualTo("Sửa đường\nSửa cầu");
        assertThat(sheet.peopleTold()).isEqualTo("3.600");
        assertThat(sheet.places()).extracting(Place::id).containsExactly(place, other.id());
    }

    @Test
    void theNextPageBeginsBehindItsDayAndWhatHasNoDayComesLast() {
        var due = waiting(TODAY, ALONE);
        var never = waiting(null, ALONE);

        assertThat(PetitionKey.of(due).written()).isEqualTo("2026-06-10_" + due.id());
        assertThat(PetitionKey.read(PetitionKey.of(due).written())).contains(PetitionKey.of(due));
        assertThat(PetitionKey.of(never).due()).isEqualTo(PetitionKey.latest().due());
        for (var typed : new String[] {null, "", "2026-06-10", "2026-06-31_" + due.id(), "10/06/2026_" + due.id()}) {
            assertThat(PetitionKey.read(typed)).isEmpty();
        }
    }
}
