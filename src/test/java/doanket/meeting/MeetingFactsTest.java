package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class MeetingFactsTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private static MeetingFacts of(LocalDate day, LocalTime from, LocalTime to, LocalDate last) {
        return Sample.facts("Giao ban", day, from, to, last);
    }

    @Test
    void titleIsComposedAndOfOneLine() {
        var typed = Normalizer.normalize("  Giao ban \n tháng ", Normalizer.Form.NFD);

        assertThat(Sample.facts(typed, Sample.DAY, EIGHT, TEN, null).clean().title())
                .isEqualTo("Giao ban tháng");
    }

    @Test
    void refusesNoTitle() {
        assertThatThrownBy(
                        () -> Sample.facts("  ", Sample.DAY, EIGHT, TEN, null).clean())
                .hasMessage("refused.titleMissing");
    }

    @Test
    void refusesATitleThatIsTooLongAndTellsHowLongItIs() {
        var title = "a".repeat(MeetingFacts.TITLE_MAX + 1);

        assertThatThrownBy(
                        () -> Sample.facts(title, Sample.DAY, EIGHT, TEN, null).clean())
                .isInstanceOfSatisfying(
                        MeetingRefused.class,
                        refused -> assertThat(refused.arguments())
                                .containsExactly(MeetingFacts.TITLE_MAX, MeetingFacts.TITLE_MAX + 1));
    }

    @Test
    void refusesNoDayAndNoHours() {
        assertThatThrownBy(() -> of(null, EIGHT, TEN, null).clean()).hasMessage("refused.timeMissing");
        assertThatThrownBy(() -> of(Sample.DAY, null, TEN, null).clean()).hasMessage("refused.timeMissing");
        assertThatThrownBy(() -> of(Sample.DAY, EIGHT, null, null).clean()).hasMessage("refused.timeMissing");
    }

    @Test
    void refusesAnEndBeforeTheStartAndAtTheStart() {
        assertThatThrownBy(() -> of(Sample.DAY, TEN, EIGHT, null).clean()).hasMessage("refused.endsBeforeItStarts");
        assertThatThrownBy(() -> of(Sample.DAY, TEN, TEN, null).clean()).hasMessage("refused.endsBeforeItStarts");
        assertThatThrownBy(() ->
                        of(Sample.DAY, EIGHT, TEN, Sample.DAY.minusDays(1)).clean())
                .hasMessage("refused.endsBeforeItStarts");
    }

    @Test
    void lastsSeveralDaysButNotForWeeks() {
        assertThat(of(Sample.DAY, TEN, EIGHT, Sample.DAY.plusDays(1)).clean().ends())
                .isAfter(of(Sample.DAY, EIGHT, TEN, null).ends());
        assertThatThrownBy(() ->
                        of(Sample.DAY, EIGHT, TEN, Sample.DAY.plusDays(15)).clean())
                .hasMessage("refused.lastsTooLong");
    }

    @Test
    void hoursAreThoseOfVietnam() {
        assertThat(of(Sample.DAY, EIGHT, TEN, null).starts()).isEqualTo("2026-12-10T01:00:00Z");
    }
}
