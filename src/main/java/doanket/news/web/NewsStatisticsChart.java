package doanket.news.web;

import doanket.news.StatisticsSheet;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/** The readers of each week as bars of a drawing 640 wide and 180 high, the tallest of 120. */
public record NewsStatisticsChart(StatisticsSheet sheet) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final int STEP = 80;
    private static final int GAP = 16;
    private static final int FLOOR = 150;
    private static final int TALLEST = 120;

    /** A bar, its number and the Monday of its week. */
    public record Bar(int x, int y, int width, int height, int middle, int readers, String week) {}

    public List<Bar> bars() {
        var sums = sheet.sums();
        int most = sums.stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.range(0, sums.size())
                .mapToObj(week -> {
                    int readers = sums.get(week);
                    int height = most == 0 ? 0 : (int) Math.round((double) TALLEST * readers / most);
                    int x = week * STEP + GAP / 2;
                    return new Bar(
                            x,
                            FLOOR - height,
                            STEP - GAP,
                            height,
                            x + (STEP - GAP) / 2,
                            readers,
                            DAY.format(sheet.weeks().get(week)));
                })
                .toList();
    }

    public boolean nothing() {
        return sheet.units().isEmpty();
    }
}
