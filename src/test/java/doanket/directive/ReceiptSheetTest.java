package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.paper.Purpose;
import doanket.platform.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceiptSheetTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);
    private static final Instant CONFIRMED = Instant.parse("2026-12-02T02:00:00Z");

    private static ReceiptRow row(UUID unit, LocalDate due, Instant received) {
        return new ReceiptRow(unit, "Hội Nông dân", Purpose.ACTION, due, received, "Tòng Văn Xôm", "", null, 0);
    }

    private static ReceiptSheet sheet(LocalDate today, ReceiptRow... rows) {
        return new ReceiptSheet(List.of(rows), List.of(rows), DUE, today);
    }

    @Test
    void unitsOfThePortalAreAskedAndOthersOnlyNamed() {
        var sheet = sheet(DUE, row(Uuids.next(), DUE, CONFIRMED), row(Uuids.next(), DUE, null), row(null, null, null));

        assertThat(sheet.asked()).isEqualTo(2);
        assertThat(sheet.received()).isEqualTo(1);
        assertThat(sheet.isAnybodyMissing()).isTrue();
    }

    @Test
    void isLateFromTheDayAfterItWasDue() {
        var open = row(Uuids.next(), DUE, null);

        assertThat(sheet(DUE, open).isOverdue(open)).isFalse();
        assertThat(sheet(DUE.plusDays(1), open).isOverdue(open)).isTrue();
    }

    @Test
    void whatIsConfirmedIsNeverLate() {
        var confirmed = row(Uuids.next(), DUE, CONFIRMED);

        assertThat(sheet(DUE.plusDays(30), confirmed).isOverdue(confirmed)).isFalse();
        assertThat(sheet(DUE, confirmed).isAnybodyMissing()).isFalse();
    }

    @Test
    void nobodyIsWaitedForWhereTheClockWasStopped() {
        var stopped = row(Uuids.next(), null, null);

        assertThat(sheet(DUE, stopped).toConfirm()).isEmpty();
        assertThat(sheet(DUE, stopped).isAnybodyMissing()).isFalse();
        assertThat(sheet(DUE.plusDays(1), stopped).isOverdue(stopped)).isFalse();
    }

    @Test
    void ownUnitsThatHaveConfirmedAreNotAskedAgain() {
        var mine = row(Uuids.next(), DUE, null);

        assertThat(sheet(DUE, mine, row(Uuids.next(), DUE, CONFIRMED)).toConfirm())
                .containsExactly(mine);
    }
}
