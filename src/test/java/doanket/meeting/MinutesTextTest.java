package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MinutesTextTest {

    private final MinutesText text =
            new MinutesText(Uuids.next(), 1, "Khai mạc lúc 8 giờ.", Sample.by("Thư ký", Sample.DURING));

    @Test
    void whoeverWroteItGoesOnForFiveMinutes() {
        assertThat(text.goesOn(Sample.by("Thư ký", Sample.DURING.plus(Duration.ofMinutes(4)))))
                .isTrue();
        assertThat(text.goesOn(Sample.by("Thư ký", Sample.DURING.plus(Duration.ofMinutes(5)))))
                .isFalse();
    }

    @Test
    void somebodyElseNeverGoesOnInTheSameText() {
        assertThat(text.goesOn(Sample.by("Người khác", Sample.DURING))).isFalse();
    }

    @Test
    void eachWritingHasANumberOfItsOwn() {
        text.write("Khai mạc lúc 8 giờ 15.", Sample.by("Thư ký", Sample.DURING));

        assertThat(text.number()).isEqualTo(2);
        assertThat(text.body()).isEqualTo("Khai mạc lúc 8 giờ 15.");
    }

    @Test
    void refusesTheSecondOfTwoWritersAndTellsWhoWasFirst() {
        assertThatThrownBy(() -> text.expect(0)).isInstanceOfSatisfying(MeetingRefused.class, refused -> {
            assertThat(refused).hasMessage("refused.minutesChanged");
            assertThat(refused.arguments()).contains("Thư ký");
        });
    }

    @Test
    void theSameTextInDecomposedLettersIsTheSameText() {
        assertThat(text.says(Normalizer.normalize("Khai mạc lúc 8 giờ.", Normalizer.Form.NFD)))
                .isTrue();
        assertThat(text.says(null)).isFalse();
    }

    @Test
    void refusesMoreThanABookOfIt() {
        var endless = "a".repeat(MinutesText.MOST + 1);

        assertThatThrownBy(() -> text.write(endless, Sample.clerk(Sample.DURING)))
                .hasMessage("refused.minutesTooLong");
    }
}
