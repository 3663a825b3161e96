package doanket.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeHoursTest {

    @ParameterizedTest
    @CsvSource({"7:30, 07:30", "7h30, 07:30", "07.30, 07:30", "7, 07:00", "7h, 07:00", "' 7g15 ', 07:15"})
    void areReadAsPeopleWriteThem(String typed, String told) {
        assertThat(OfficeHours.typed(typed, "17:00").toldOpens()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "7:61", "7h3", "sáng", "-7"})
    void areHoursOfADay(String typed) {
        assertThatThrownBy(() -> OfficeHours.typed(typed, "17:00")).hasMessage("refused.noHours");
        assertThatThrownBy(() -> OfficeHours.typed("0:00", typed)).hasMessage("refused.noHours");
    }

    @Test
    void endAfterTheyBegin() {
        assertThatThrownBy(() -> OfficeHours.typed("17:00", "8:00")).hasMessage("refused.noHours");
        assertThatThrownBy(() -> OfficeHours.typed("8:00", "8:00")).hasMessage("refused.noHours");
        assertThatThrownBy(() -> OfficeHours.typed(null, null)).hasMessage("refused.noHours");
    }

    @Test
    void theLastMomentIsNoLongerTheirs() {
        var hours = OfficeHours.typed("7:30", "17:00");

        assertThat(hours.contains(LocalTime.of(7, 30))).isTrue();
        assertThat(hours.contains(LocalTime.of(17, 0))).isFalse();
        assertThat(hours.toldCloses()).isEqualTo("17:00");
    }
}
