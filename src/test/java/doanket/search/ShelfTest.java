package doanket.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private static final UUID WARD = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID PROVINCE = UUID.fromString("00000000-0000-7000-8000-000000000002");

    @Test
    void namesKindCategoryUnitsAndTime() {
        var keys = Shelf.of("news", "hoat-dong", List.of(WARD, PROVINCE), Instant.parse("2026-11-30T18:00:00Z"));

        assertThat(keys)
                .containsExactly(
                        "k:news",
                        "c:news:hoat-dong",
                        "u:" + WARD,
                        "u:" + PROVINCE,
                        "w:" + Shelf.weekOf(LocalDate.of(2026, 12, 1)),
                        "m:2026-12",
                        "y:2026");
    }

    @Test
    void aWeekIsFromMondayToSunday() {
        assertThat(Shelf.weekOf(LocalDate.of(2026, 11, 29)) + 1).isEqualTo(Shelf.weekOf(LocalDate.of(2026, 11, 30)));
        assertThat(Shelf.weekOf(LocalDate.of(2026, 11, 30))).isEqualTo(Shelf.weekOf(LocalDate.of(2026, 12, 6)));
        assertThat(Shelf.mondayOf(Shelf.weekOf(LocalDate.of(2026, 12, 6)))).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(Shelf.mondayOf(Shelf.weekOf(LocalDate.of(1969, 12, 31)))).isEqualTo(LocalDate.of(1969, 12, 29));
    }
}
