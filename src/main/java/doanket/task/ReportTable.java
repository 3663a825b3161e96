package doanket.task;

import doanket.platform.VietnamTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The follow-up report as tables of text (DOMAIN.md 3.4): units with their figures, and the overdue tasks as an annex. */
final class ReportTable {

    private static final List<String> HEADS = List.of(
            "report.number",
            "report.unit",
            "report.total",
            "report.doneInTime",
            "report.doneLate",
            "report.running",
            "report.overdue",
            "report.extended",
            "report.completion",
            "report.onTime",
            "report.note");

    private static final List<String> ANNEX_HEADS = List.of(
            "report.number",
            "report.task",
            "report.unit",
            "report.officer",
            "report.due",
            "report.days",
            "report.note");

    private ReportTable() {}

    static List<String> heads(Locale locale) {
        return HEADS.stream().map(key -> Words.of(locale, key)).toList();
    }

    static List<String> annexHeads(Locale locale) {
        return ANNEX_HEADS.stream().map(key -> Words.of(locale, key)).toList();
    }

    /** The total stands below. */
    static List<List<String>> rows(LeaderSheet sheet, Locale locale) {
        var rows = new ArrayList<List<String>>();
        for (var row : sheet.byUnit()) {
            var note = sheet.notes().getOrDefault(row.key(), "");
            rows.add(row(Integer.toString(rows.size() + 1), row.name(), row.tally(), note));
        }
        rows.add(row("", Words.of(locale, "report.all"), sheet.all(), ""));
        return rows;
    }

    /** Until which day the figures are, and of which period. */
    static String title(LeaderSheet sheet, Locale locale) {
        var day = VietnamTime.told(sheet.day());
        var span = sheet.span();
        if (span.isAll()) {
            return Words.of(locale, "report.title", day);
        }
        var to = span.to() == null ? sheet.day() : span.to();
        return span.from() == null
                ? Words.of(locale, "report.titleUntil", VietnamTime.told(to), day)
                : Words.of(locale, "report.titleOf", VietnamTime.told(span.from()), VietnamTime.told(to), day);
    }

    private static List<String> row(String number, String name, Tally tally, String note) {
        var figures = Stream.of(
                        tally.total(),
                        tally.doneInTime(),
                        tally.doneLate(),
                        tally.running(),
                        tally.overdue(),
                        tally.extended())
                .map(figure -> Long.toString(figure));
        return Stream.of(
                        Stream.of(number, name == null ? "" : name),
                        figures,
                        Stream.of(tally.completionRate(), tally.onTimeRate(), note))
                .flatMap(part -> part)
                .toList();
    }

    static List<List<String>> annex(LeaderSheet sheet) {
        var rows = new ArrayList<List<String>>();
        for (var task : sheet.overdue()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    task.title(),
                    task.lead(),
                    task.officer() == null ? "" : task.officer(),
                    VietnamTime.told(task.due()),
                    Long.toString(task.standing().days()),
                    sheet.notes().getOrDefault(task.id(), "")));
        }
        return rows;
    }
}
