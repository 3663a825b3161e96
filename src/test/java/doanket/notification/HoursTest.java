package doanket.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.VietnamTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When mail may leave, by Vietnamese time. */
class HoursTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T20:59, 2026-11-26T20:59",
        "2026-11-26T21:00, 2026-11-27T06:30",
        "2026-11-26T23:59, 2026-11-27T06:30",
        "2026-11-27T00:00, 2026-11-27T06:30",
        "2026-11-27T06:29, 2026-11-27T06:30",
        "2026-11-27T06:30, 2026-11-27T06:30"
    })
    void mailWaitsUntilTheQuietHoursOfTheHouseEnd(String now, String from) {
        assertThat(Hours.USUAL.mailFrom(at(now))).isEqualTo(at(from));
    }

    @Test
    void quietHoursAtNoonEndTheSameDay() {
        var noon = new Hours(true, LocalTime.of(11, 30), LocalTime.of(13, 30), 7);

        assertThat(noon.mailFrom(at("2026-11-26T12:00"))).isEqualTo(at("2026-11-26T13:30"));
        assertThat(noon.mailFrom(at("2026-11-26T14:00"))).isEqualTo(at("2026-11-26T14:00"));
    }

    @Test
    void whoWantsNoQuietHoursHasNone() {
        var night = at("2026-11-26T23:00");

        assertThat(new Hours(false, LocalTime.of(21, 0), LocalTime.of(6, 30), 7).mailFrom(night))
                .isEqualTo(night);
        assertThat(new Hours(true, LocalTime.NOON, LocalTime.NOON, 7).mailFrom(night))
                .isEqualTo(night);
    }

    @Test
    void theDigestOfADayIsDueAtItsHour() {
        assertThat(Hours.USUAL.digestDay(at("2026-11-26T06:59"))).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(Hours.USUAL.digestDay(at("2026-11-26T07:00"))).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(Hours.USUAL.digestMoment(LocalDate.of(2026, 11, 26))).isEqualTo(at("2026-11-26T07:00"));
    }

    @Test
    void refusesHoursThatAreNone() {
        assertThatThrownBy(() -> new Hours(true, null, LocalTime.NOON, 7)).isInstanceOf(NotificationRefused.class);
        assertThatThrownBy(() -> new Hours(true, LocalTime.NOON, LocalTime.NOON, 24))
                .isInstanceOf(NotificationRefused.class);
    }

    @Test
    void waitsLongerAfterEachFailureButNeverLongerThanSixHours() {
        assertThat(Retry.after(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Retry.after(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Retry.after(5)).isEqualTo(Duration.ofMinutes(16));
        assertThat(Retry.after(11)).isEqualTo(Duration.ofHours(6));
        assertThat(Retry.isOver(Retry.MOST - 1)).isFalse();
        assertThat(Retry.isOver(Retry.MOST)).isTrue();
    }

    private static Instant at(String local) {
        return VietnamTime.instant(LocalDateTime.parse(local));
    }
}
