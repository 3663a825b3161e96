package doanket.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingHourConverterTest {

    @ParameterizedTest
    @CsvSource({"8:00,08:00", "08.30,08:30", "14h,14:00", "7h05,07:05", "8 giờ 30,08:30", "23:59,23:59", "9,09:00"})
    void readsHoursAsPeopleTypeThem(String typed, String hour) {
        assertThat(MeetingHourConverter.of(typed)).isEqualTo(LocalTime.parse(hour));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8:60", "sáng", "8:00 sáng", "-1", "8:5:3"})
    void refusesWhatIsNoHour(String typed) {
        assertThat(MeetingHourConverter.of(typed)).isNull();
    }
}
