package doanket.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours as people type them. */
class ClockTimeTest {

    @ParameterizedTest
    @CsvSource({"21:00, 21:00", "6h30, 06:30", "6.05, 06:05", "22h, 22:00", "7, 07:00", "' 06:30 ', 06:30"})
    void readsHoursAsPeopleTypeThem(String typed, LocalTime time) {
        assertThat(ClockTime.read(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "24:00", "25:99", "6:5", "six", "12:60", "-1", "111"})
    void whatIsNoHourIsNone(String typed) {
        assertThat(ClockTime.read(typed)).isNull();
    }

    @Test
    void showsThemInFull() {
        assertThat(ClockTime.show(LocalTime.of(6, 5))).isEqualTo("06:05");
    }
}
