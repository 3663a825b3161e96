package doanket.report;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutyKeyTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 25);

    private static DutyRow row() {
        return new DutyRow(
                Uuids.next(),
                "Báo cáo tháng",
                new PeriodSpan(DUE.minusDays(30), DUE.minusDays(1)),
                DUE,
                ReportState.OPEN,
                "Ủy ban xã",
                PeriodState.OPEN,
                new DutyRow.Filled(3, 0),
                false,
                "",
                "Ủy ban tỉnh",
                null,
                false,
                DUE);
    }

    @Test
    void comesBackFromAnAddressAsItWentIn() {
        var key = DutyKey.of(row());

        assertThat(DutyKey.read(key.text())).contains(key);
        assertThat(DutyKey.read(DutyKey.top(true).text())).contains(DutyKey.top(true));
        assertThat(DutyKey.read(DutyKey.top(false).text())).contains(DutyKey.top(false));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "_",
                "x",
                "2026-03-25",
                "25/03/2026_00000000-0000-7000-8000-000000000000",
                "2026-02-30_00000000-0000-7000-8000-000000000000",
                "-999999-01-01_00000000-0000-7000-8000-000000000000",
                "+10000-01-01_00000000-0000-7000-8000-000000000000",
                "2026-03-25_x",
                "2026-03-25_00000000-0000-7000-8000-000000000000_1"
            })
    void whatIsMalformedIsAsGoodAsNone(String text) {
        assertThat(DutyKey.read(text)).isEmpty();
    }

    @Test
    void aPageTellsWhereTheNextBeginsOnlyWhereOneFollows() {
        var rows = IntStream.range(0, 4).mapToObj(number -> row()).toList();

        assertThat(DutyPage.of(List.of(), 3).next()).isNull();
        assertThat(DutyPage.of(rows.subList(0, 3), 3).next()).isNull();
        var page = DutyPage.of(rows, 3);
        assertThat(page.rows()).isEqualTo(rows.subList(0, 3));
        assertThat(page.next()).isEqualTo(DutyKey.of(rows.get(2)).text());
    }
}
