package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.task.PlanUnits.Named;
import org.junit.jupiter.api.Test;

/** Co-ordinating units and their duties, as people type them into one field. */
class PlanUnitsTest {

    @Test
    void theDutyStandsBehindTheColonAndMayHaveColonsOfItsOwn() {
        assertThat(PlanUnits.split("HND tỉnh: số liệu: hộ, khẩu; HLHPN tỉnh ;Tỉnh đoàn:"))
                .containsExactly(
                        new Named("HND tỉnh", "số liệu: hộ, khẩu"),
                        new Named("HLHPN tỉnh", ""),
                        new Named("Tỉnh đoàn", ""));
    }

    @Test
    void nothingBetweenSemicolonsIsNoUnit() {
        assertThat(PlanUnits.split(" ; ;: thừa;")).isEmpty();
        assertThat(PlanUnits.split("")).isEmpty();
    }
}
