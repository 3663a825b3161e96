package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.identity.SystemAdministrators.Held;
import doanket.platform.Uuids;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemAdministratorsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @Test
    void theLastOneDoesNotGo() {
        var last = until(null);

        assertThat(remain(last, List.of(last))).isFalse();
        assertThat(remain(last, List.of(last, until(null)))).isTrue();
    }

    @Test
    void whoeverIsNoneGoesAtAnyTime() {
        assertThat(remain(until(null), List.of())).isTrue();
    }

    @Test
    void somebodyWhoseRoleEndsIsNoneWhoStays() {
        var without = until(null);

        assertThat(remain(without, List.of(without, until(DAY)))).isFalse();
    }

    @Test
    void ofTwoWhoseRolesEndTheOneWhoHasItLongerStays() {
        var shorter = until(DAY);
        var longer = until(DAY.plusDays(1));

        assertThat(remain(shorter, List.of(shorter, longer))).isTrue();
        assertThat(remain(longer, List.of(shorter, longer))).isFalse();
    }

    private static boolean remain(Held gone, List<Held> all) {
        return SystemAdministrators.remain(all, gone::equals);
    }

    private static Held until(LocalDate day) {
        return new Held(Uuids.next(), Uuids.next(), SignInWay.LOCAL, day);
    }
}
