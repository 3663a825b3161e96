package doanket.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.news.StatisticsSheet;
import doanket.platform.Uuids;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsStatisticsChartTest {

    private static final List<LocalDate> WEEKS = List.of(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23));

    @Test
    void theTallestBarIsTheWeekWithTheMostReaders() {
        var bars = chart(unit(3, 10), unit(2, 10)).bars();

        assertThat(bars).extracting(NewsStatisticsChart.Bar::readers).containsExactly(5, 20);
        assertThat(bars).extracting(NewsStatisticsChart.Bar::height).containsExactly(30, 120);
        assertThat(bars).extracting(NewsStatisticsChart.Bar::week).containsExactly("16/11", "23/11");
        assertThat(bars.get(0).y() + bars.get(0).height())
                .isEqualTo(bars.get(1).y() + bars.get(1).height());
    }

    @Test
    void withoutReadersThereIsNoBar() {
        assertThat(chart().nothing()).isTrue();
        assertThat(chart().bars()).extracting(NewsStatisticsChart.Bar::height).containsExactly(0, 0);
    }

    private static NewsStatisticsChart chart(StatisticsSheet.Unit... units) {
        return new NewsStatisticsChart(new StatisticsSheet(null, null, WEEKS, List.of(units), List.of()));
    }

    private static StatisticsSheet.Unit unit(int first, int second) {
        return new StatisticsSheet.Unit(Uuids.next(), "Đơn vị", List.of(first, second), first + second);
    }
}
