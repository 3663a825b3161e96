package doanket.campaign;

import doanket.campaign.QuarterSheet.Plan;
import doanket.criteria.FigureText;
import doanket.identity.Actor;
import doanket.paper.ClauseLabels;
import doanket.paper.PaperBlock;
import doanket.paper.PaperChart;
import doanket.paper.PaperChart.Bar;
import doanket.platform.VietnamTime;
import doanket.report.CollectedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The text of the report of a quarter: each chart with its figures in a table below it. */
final class QuarterBlocks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Integer> CRITERIA = List.of(50, 18, 18, 14);
    private static final List<Integer> PERIODS = List.of(25, 25, 25, 25);
    private static final List<Integer> RANKS = List.of(12, 58, 30);
    private static final List<Integer> PLANS = List.of(36, 12, 14, 13, 14, 11);

    private final QuarterSheet sheet;
    private final List<String> styles;
    private final List<PaperBlock> blocks = new ArrayList<>();
    private int parts;

    private QuarterBlocks(QuarterSheet sheet, List<String> styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** With its parts numbered as the family of the paper does. */
    static List<PaperBlock> of(QuarterSheet sheet, List<String> styles) {
        var made = new QuarterBlocks(sheet, styles);
        made.whole();
        if (sheet.standing().criteria() > 0) {
            made.criteria();
            made.periods();
            made.ranks();
        }
        if (!sheet.plans().isEmpty()) {
            made.plans();
        }
        made.texts();
        made.text(words("quarter.end", made.name(), sheet.head().name()));
        return List.copyOf(made.blocks);
    }

    private String name() {
        return name(sheet.quarter());
    }

    static String name(Quarter quarter) {
        return words("quarter.name", quarter.roman(), String.valueOf(quarter.year()));
    }

    private void part(String key) {
        blocks.add(new PaperBlock.Text(1, ClauseLabels.label(styles, 1, ++parts), words(key), true));
    }

    private void text(String said) {
        blocks.add(new PaperBlock.Text(0, "", said, false));
    }

    private void whole() {
        part("quarter.whole");
        text(words("quarter.scope", sheet.head().name(), sheet.head().participants(), told(sheet.day())));
        var standing = sheet.standing();
        if (standing.criteria() > 0) {
            text(words(
                    "quarter.standing",
                    standing.whole(),
                    sheet.head().participants(),
                    standing.criteria(),
                    FigureText.number(standing.average()),
                    FigureText.number(standing.averageBefore())));
        }
    }

    private void criteria() {
        part("quarter.criteria");
        var bars = sheet.standing().bars();
        blocks.addAll(PaperChart.bars(
                words("quarter.criteria"),
                bars.stream()
                        .map(bar ->
                                new Bar(bar.label(), share(bar.meeting(), bar.of()), bar.meeting() + "/" + bar.of()))
                        .toList()));
        var before = sheet.standing().before();
        var rows = IntStream.range(0, bars.size())
                .mapToObj(at -> List.of(
                        bars.get(at).label(),
                        before.get(at).meeting() + "/" + before.get(at).of(),
                        bars.get(at).meeting() + "/" + bars.get(at).of(),
                        bars.get(at).percent() + "%"))
                .toList();
        grid(CRITERIA, rows, "quarter.criterion", "quarter.before", "quarter.now", "quarter.share");
    }

    private void periods() {
        if (sheet.periods().isEmpty()) {
            return;
        }
        part("quarter.periods");
        int most = sheet.standing().criteria();
        blocks.addAll(PaperChart.bars(
                words("quarter.periods"),
                sheet.periods().stream()
                        .map(period -> new Bar(
                                told(period.end()), period.average().doubleValue() / most, period.averageTold()))
                        .toList()));
        var rows = sheet.periods().stream()
                .map(period ->
                        List.of(told(period.end()), "" + period.units(), period.averageTold(), "" + period.whole()))
                .toList();
        grid(PERIODS, rows, "quarter.periodEnd", "quarter.reported", "quarter.average", "quarter.all");
    }

    private void ranks() {
        part("quarter.ranks");
        var ranks = sheet.standing().ranks();
        blocks.addAll(PaperChart.bars(
                words("quarter.ranks"),
                ranks.stream()
                        .map(row -> new Bar(
                                row.rank() + ". " + row.name(), share(row.met(), row.of()), row.met() + "/" + row.of()))
                        .toList()));
        if (ranks.size() > PaperChart.MOST) {
            text(words("quarter.first", PaperChart.MOST));
        }
        var rows = ranks.stream()
                .map(row -> List.of("" + row.rank(), row.name(), reached(row)))
                .toList();
        grid(RANKS, rows, "quarter.rank", "quarter.place", "quarter.met");
    }

    private static String reached(RankRow row) {
        return row.reported() ? row.met() + "/" + row.of() : words("quarter.silent");
    }

    private void plans() {
        part("quarter.plans");
        var planned = sheet.plans().stream().filter(QuarterBlocks::isPlanned).toList();
        blocks.addAll(PaperChart.bars(
                words("quarter.plans"),
                planned.stream()
                        .map(plan -> new Bar(plan.name(), percent(plan).doubleValue() / 100, ofPlan(plan)))
                        .toList()));
        var rows = sheet.plans().stream()
                .map(plan -> List.of(
                        plan.name(),
                        plan.unit(),
                        FigureText.number(plan.planned()),
                        FigureText.number(plan.quarter()),
                        FigureText.number(plan.year()),
                        ofPlan(plan)))
                .toList();
        grid(
                PLANS,
                rows,
                "quarter.figure",
                "quarter.unit",
                "quarter.plan",
                "quarter.inQuarter",
                "quarter.inYear",
                "quarter.ofPlan");
    }

    private static boolean isPlanned(Plan plan) {
        return plan.planned() != null && plan.planned().signum() > 0;
    }

    private static BigDecimal percent(Plan plan) {
        return plan.year().multiply(HUNDRED).divide(plan.planned(), 1, RoundingMode.HALF_UP);
    }

    /** Nothing where nothing was planned. */
    static String ofPlan(Plan plan) {
        return isPlanned(plan) ? FigureText.number(percent(plan)) + "%" : "";
    }

    private void texts() {
        part("quarter.texts");
        if (sheet.texts().isEmpty()) {
            text(words("quarter.noTexts"));
        }
        var section = "";
        for (var one : sheet.texts()) {
            if (!one.section().equals(section)) {
                section = one.section();
                blocks.add(new PaperBlock.Text(2, "-", section + ":", true));
            }
            said(one);
        }
    }

    private void said(CollectedText one) {
        var lines = one.text().lines().filter(line -> !line.isBlank()).toList();
        text(words("quarter.source", one.unit(), one.span().told()) + " "
                + lines.get(0).strip());
        lines.stream().skip(1).forEach(line -> text(line.strip()));
    }

    private void grid(List<Integer> widths, List<List<String>> rows, String... heads) {
        var names = Arrays.stream(heads).map(head -> words(head)).toList();
        blocks.add(new PaperBlock.Grid(names, widths, rows));
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String told(LocalDate day) {
        return VietnamTime.told(day);
    }

    private static String words(String key, Object... arguments) {
        return Words.of(Actor.VIETNAMESE, key, arguments);
    }
}
