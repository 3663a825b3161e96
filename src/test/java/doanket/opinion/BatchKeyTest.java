package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BatchKeyTest {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Test
    void isReadAsItIsWritten() {
        var key = new BatchKey(true, new PetitionKey(LocalDate.of(2026, 3, 31), ID));

        assertThat(key.written()).isEqualTo("closed_2026-03-31_" + ID);
        assertThat(BatchKey.read(key.written())).contains(key);
        assertThat(BatchKey.read(BatchKey.top().written())).contains(BatchKey.top());
    }

    @Test
    void whatIsNoneIsNoKey() {
        for (var typed : new String[] {null, "", "closed_", "2026-03-31_" + ID, "open_2026-02-31_" + ID, "zzz"}) {
            assertThat(BatchKey.read(typed)).isEmpty();
        }
    }

    @Test
    void aPageEndsWhereTheNextOneBegins() {
        var whole = Listed.of(List.of("a", "b"), 2, 2, row -> row);
        var first = Listed.of(List.of("a", "b", "c"), 2, 1234, row -> row + "!");

        assertThat(whole).isEqualTo(new Listed<>(List.of("a", "b"), null, 2));
        assertThat(first.rows()).containsExactly("a", "b");
        assertThat(first.next()).isEqualTo("b!");
        assertThat(first.allTold()).isEqualTo("1.234");
    }
}
