package doanket.organisation;

import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads a workbook of people and posts: one row per post, a person with several posts has several rows. */
final class StaffSheet {

    static final int MOST_ROWS = 5_000;

    private static final int HEADING_WITHIN = 10;
    private static final int LOST_ZERO = 9;

    private StaffSheet() {}

    /** Refuses a broken file, one without the needed columns, without rows, or with more than 5,000 of them. */
    static List<StaffLine> read(byte[] content) {
        var lines = XlsxFile.lines(content, MOST_ROWS + HEADING_WITHIN + 1);
        for (int at = 0; at < Math.min(lines.size(), HEADING_WITHIN); at++) {
            var columns = columns(lines.get(at));
            if (columns.containsKey(StaffColumn.NAME) && columns.containsKey(StaffColumn.UNIT)) {
                refuseMissing(columns);
                return rows(lines.subList(at + 1, lines.size()), columns);
            }
        }
        throw ImportRefused.columnsMissing(headings(StaffColumn.NAME, StaffColumn.UNIT));
    }

    private static Map<StaffColumn, Integer> columns(XlsxFile.Line line) {
        var columns = new EnumMap<StaffColumn, Integer>(StaffColumn.class);
        for (int at = 0; at < line.cells().size(); at++) {
            int column = at;
            StaffColumn.headed(line.cell(at).text()).ifPresent(found -> columns.putIfAbsent(found, column));
        }
        return columns;
    }

    private static void refuseMissing(Map<StaffColumn, Integer> columns) {
        var missing = Arrays.stream(StaffColumn.values())
                .filter(StaffColumn::isNeeded)
                .filter(column -> !columns.containsKey(column))
                .toArray(StaffColumn[]::new);
        if (missing.length > 0) {
            throw ImportRefused.columnsMissing(headings(missing));
        }
    }

    private static String headings(StaffColumn... columns) {
        return Arrays.stream(columns).map(StaffColumn::heading).collect(Collectors.joining(", "));
    }

    private static List<StaffLine> rows(List<XlsxFile.Line> lines, Map<StaffColumn, Integer> columns) {
        var rows = lines.stream()
                .map(line -> new Reading(line, columns))
                .filter(reading -> !reading.isBlank())
                .map(Reading::line)
                .toList();
        if (rows.isEmpty()) {
            throw ImportRefused.noRows();
        }
        if (rows.size() > MOST_ROWS) {
            throw ImportRefused.tooManyRows(MOST_ROWS);
        }
        return rows;
    }

    /** One row while it is being read. */
    private static final class Reading {

        private final XlsxFile.Line source;
        private final Map<StaffColumn, Integer> columns;
        private final List<StaffProblem> problems = new ArrayList<>();

        Reading(XlsxFile.Line source, Map<StaffColumn, Integer> columns) {
            this.source = source;
            this.columns = columns;
        }

        /** Numbered in advance, as such sheets often are, but not filled in. */
        boolean isBlank() {
            return columns.keySet().stream()
                    .allMatch(
                            column -> column == StaffColumn.KEY || cell(column).isEmpty());
        }

        StaffLine line() {
            var typed = Arrays.stream(StaffColumn.values())
                    .map(column -> cell(column).text())
                    .toList();
            return new StaffLine(
                    source.number(),
                    text(StaffColumn.NAME),
                    text(StaffColumn.UNIT).toUpperCase(Locale.ROOT),
                    text(StaffColumn.TITLE),
                    day(StaffColumn.FROM),
                    day(StaffColumn.TO),
                    ticked(),
                    email(),
                    phone(),
                    capacity(),
                    key(),
                    List.copyOf(problems),
                    typed);
        }

        private SheetCell cell(StaffColumn column) {
            var at = columns.get(column);
            return at == null ? SheetCell.EMPTY : source.cell(at);
        }

        private String text(StaffColumn column) {
            var cell = cell(column);
            if (cell.isUnusable()) {
                problems.add(StaffProblem.of("staffImport.formula", column.heading()));
                return "";
            }
            return cell.text();
        }

        private LocalDate day(StaffColumn column) {
            var cell = cell(column);
            var text = text(column);
            if (text.isEmpty()) {
                return null;
            }
            var day = cell.kind() == SheetCell.Kind.DATE ? cell.date() : TypedDay.of(text);
            if (day == null || !TypedDay.isSensible(day)) {
                problems.add(StaffProblem.of("staffImport.dateBad", text));
                return null;
            }
            return day;
        }

        private boolean ticked() {
            var text = text(StaffColumn.PRIMARY).toLowerCase(Locale.ROOT);
            if (text.isEmpty() || List.of("không", "0", "-").contains(text)) {
                return false;
            }
            if (!List.of("x", "có", "1", "✓", "chính").contains(text)) {
                problems.add(StaffProblem.of("staffImport.tickBad", text));
            }
            return true;
        }

        private StaffCapacity capacity() {
            var text = text(StaffColumn.CAPACITY);
            var capacity = StaffCapacity.of(text);
            if (capacity.isEmpty()) {
                problems.add(StaffProblem.of("staffImport.capacityBad", text));
            }
            return capacity.orElse(StaffCapacity.OWN);
        }

        private UUID key() {
            var text = text(StaffColumn.KEY);
            var key = Uuids.parse(text);
            if (key.isEmpty() && !text.isEmpty()) {
                problems.add(StaffProblem.of("staffImport.keyBad", text));
            }
            return key.orElse(null);
        }

        private String email() {
            var text = text(StaffColumn.EMAIL);
            if (!Contact.isEmail(text)) {
                problems.add(StaffProblem.of("staffImport.emailBad", text));
            }
            return text.isEmpty() ? null : text;
        }

        /** Spreadsheets take 0912 345 678 for a number and drop the zero. */
        private String phone() {
            var text = Contact.digits(text(StaffColumn.PHONE));
            if (text.isEmpty()) {
                return null;
            }
            var whole = cell(StaffColumn.PHONE).kind() == SheetCell.Kind.NUMBER && text.length() == LOST_ZERO
                    ? "0" + text
                    : text;
            if (!Contact.isPhone(whole)) {
                problems.add(StaffProblem.of("staffImport.phoneBad", text));
            }
            return whole;
        }
    }
}
