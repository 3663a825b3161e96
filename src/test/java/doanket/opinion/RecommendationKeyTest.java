package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecommendationKeyTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

    private final RecommendationRow row = new RecommendationRow(
            UUID.fromString("0190f3a0-0000-7000-8000-000000000001"),
            new RecommendationRow.Of(new UUID(0, 1), "Giám sát"),
            new UUID(0, 2),
            "Xã",
            "Niêm yết",
            DUE,
            List.of());

    @Test
    void whatIsWrittenIsReadAgain() {
        for (var today : List.of(DUE, DUE.plusDays(1))) {
            var key = RecommendationKey.of(row, today);

            assertThat(RecommendationKey.read(key.written())).contains(key);
            assertThat(key.overdue()).isEqualTo(today.isAfter(DUE));
        }
    }

    @Test
    void whatNobodyHasWrittenIsNone() {
        for (var typed : List.of("", "overdue_", "2026-13-01_0190f3a0-0000-7000-8000-000000000001", "x")) {
            assertThat(RecommendationKey.read(typed)).isEmpty();
        }
        assertThat(RecommendationKey.read(null)).isEmpty();
    }
}
