package doanket.search;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.search.Windows.Window;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {

    /** A Wednesday, ten in the morning in Viet Nam. */
    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");

    @Test
    void looksAtTheNewestWeeksFirstAndThenEverLongerBack() {
        var windows = Windows.of(null, NOW);

        assertThat(windows)
                .extracting(Window::until)
                .startsWith(NOW, day("2026-11-09"), day("2026-06-01"), day("2024-01-01"));
        assertThat(windows).extracting(Window::keys).endsWith((String) null);
    }

    @Test
    void leavesNoGapBetweenWindows() {
        var windows = Windows.of(day("2019-05-01"), NOW);

        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).until()).isEqualTo(windows.get(i - 1).from());
        }
        assertThat(windows.get(windows.size() - 1).from()).isEqualTo(day("2019-05-01"));
    }

    @Test
    void theKeysOfAWindowCoverItsFirstAndLastDay() {
        for (var window : Windows.of(day("2019-05-01"), NOW)) {
            assertThat(keys(window)).containsAnyElementsOf(shelf(window.from()));
            assertThat(keys(window)).containsAnyElementsOf(shelf(window.until().minusMillis(1)));
        }
    }

    @Test
    void asksOfOneWeekOnlyThatWeek() {
        assertThat(Windows.of(day("2026-11-20"), NOW)).hasSize(1);
    }

    @Test
    void asksNothingWhereTheTimeEndsBeforeItBegins() {
        assertThat(Windows.of(day("2027-01-01"), NOW)).isEmpty();
    }

    private static List<String> shelf(Instant moment) {
        return Shelf.of("news", null, List.of(), moment);
    }

    private static List<String> keys(Window window) {
        return List.of(window.keys().replaceAll("[{}]", "").split(","));
    }

    private static Instant day(String day) {
        return Instant.parse(day + "T00:00:00+07:00");
    }
}
