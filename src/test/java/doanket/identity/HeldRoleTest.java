package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HeldRoleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final UUID PROVINCE = Uuids.next();
    private static final UUID COMMUNE = Uuids.next();
    private static final List<UUID> BENEATH = List.of(COMMUNE, PROVINCE);
    private static final List<UUID> ABOVE = List.of(PROVINCE);

    @Test
    void withAllBeneathItCoversWhatLiesBeneathAndNothingAbove() {
        assertThat(role(60, PROVINCE, true).covers(role(60, COMMUNE, true), BENEATH))
                .isTrue();
        assertThat(role(60, COMMUNE, true).covers(role(20, PROVINCE, false), ABOVE))
                .isFalse();
    }

    @Test
    void inOneUnitItCoversNothingThatReachesBeneath() {
        var own = role(60, PROVINCE, false);

        assertThat(own.covers(role(60, PROVINCE, false), ABOVE)).isTrue();
        assertThat(own.covers(role(60, PROVINCE, true), ABOVE)).isFalse();
        assertThat(own.covers(role(10, COMMUNE, false), BENEATH)).isFalse();
    }

    @Test
    void coversNothingOfAHigherRankNorOfAUnitThatNobodyKnows() {
        assertThat(role(60, PROVINCE, true).covers(role(65, COMMUNE, false), BENEATH))
                .isFalse();
        assertThat(role(60, PROVINCE, true).covers(role(10, COMMUNE, false), List.of()))
                .isFalse();
        assertThat(role(60, PROVINCE, false).covers(role(10, PROVINCE, false), List.of()))
                .isFalse();
    }

    @Test
    void lastsAsLongAsItsLastDay() {
        assertThat(until(null).lastsUntil(null)).isTrue();
        assertThat(until(DAY).lastsUntil(DAY)).isTrue();
        assertThat(until(DAY).lastsUntil(DAY.plusDays(1))).isFalse();
        assertThat(until(DAY).lastsUntil(null)).isFalse();
    }

    @Test
    void isHeldFromItsFirstDayOn() {
        assertThat(until(null).hasBegun(DAY)).isTrue();
        assertThat(until(null).hasBegun(DAY.minusDays(1))).isFalse();
    }

    private static HeldRole role(int rank, UUID unit, boolean withSubtree) {
        return new HeldRole("UNIT_ADMIN", rank, unit, withSubtree, DAY, null);
    }

    private static HeldRole until(LocalDate day) {
        return new HeldRole("UNIT_ADMIN", 60, PROVINCE, true, DAY, day);
    }
}
