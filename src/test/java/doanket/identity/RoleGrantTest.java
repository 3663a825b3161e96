package doanket.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoleGrantTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    void refusesAnEndBeforeTheBeginning() {
        assertThatThrownBy(() -> grant(DAY, DAY.minusDays(1))).hasMessage("refused.periodReversed");
    }

    @Test
    void mayBeHeldForOneDayOrWithoutEnd() {
        assertThatCode(() -> grant(DAY, DAY)).doesNotThrowAnyException();
        assertThatCode(() -> grant(DAY, null)).doesNotThrowAnyException();
    }

    private static RoleGrant grant(LocalDate from, LocalDate to) {
        var wanted = new NewGrant("LEADER", Uuids.next(), false, from, to);
        return new RoleGrant(Uuids.next(), wanted, Uuids.next(), Instant.parse("2026-07-01T01:00:00Z"));
    }
}
