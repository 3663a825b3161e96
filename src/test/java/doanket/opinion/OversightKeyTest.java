package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OversightKeyTest {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static OversightRow row(int overdue) {
        var head = new OversightRow.Head(OversightKind.SUPERVISION, ID, "", "Thử", "TEAM", "", DAY, DAY);
        return new OversightRow(
                ID,
                head,
                new OversightRow.End(null, ""),
                new OversightRow.Ties(null, null, null),
                "",
                new OversightRow.Counts(3, 2, overdue),
                OversightFrame.NONE,
                1);
    }

    @Test
    void isReadAsItIsWritten() {
        for (var key : new OversightKey[] {OversightKey.top(), OversightKey.of(row(0)), OversightKey.of(row(1))}) {
            assertThat(OversightKey.read(key.written())).contains(key);
        }
        assertThat(OversightKey.of(row(1)).written()).isEqualTo("overdue_2026-03-31_" + ID);
        assertThat(OversightKey.of(row(0)).written()).isEqualTo("2026-03-31_" + ID);
    }

    @Test
    void whatIsNoneIsNoKey() {
        for (var typed : new String[] {null, "", "overdue_", "late_2026-03-31_" + ID, "overdue_2026-02-31_" + ID}) {
            assertThat(OversightKey.read(typed)).isEmpty();
        }
    }
}
