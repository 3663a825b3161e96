package doanket.organisation;

import doanket.identity.Actor;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A table that the portal wrote as a workbook and that comes back edited: a line that begins with the mark of this table, right
 * beneath it the headings, then the rows. {@code told} is what stands in that line behind the mark.
 */
public record ReturnedTable(String told, List<XlsxFile.Line> rows) {

    private static final int MOST_ROWS = 5_000;

    /**
     * In whichever language of the portal it was written: {@code head} tells how it is in one. Refuses what is no sound workbook,
     * another table, and headings that were changed.
     */
    public static ReturnedTable read(byte[] content, Function<Locale, TableHead> head) {
        var lines = XlsxFile.lines(content, MOST_ROWS + 1);
        if (lines.size() > MOST_ROWS) {
            throw ImportRefused.tooManyRows(MOST_ROWS);
        }
        var known = Actor.LANGUAGES.stream().map(head).toList();
        int marked = IntStream.range(0, lines.size() - 1)
                .filter(at -> known.stream().anyMatch(one -> one.isIn(lines.get(at))))
                .findFirst()
                .orElseThrow(ImportRefused::foreignWorkbook);
        var found = written(known, lines.get(marked), lines.get(marked + 1));
        found.mustBeOf(lines.get(marked + 1));
        var told = lines.get(marked).cell(0).text().substring(found.mark().length());
        return new ReturnedTable(told.strip(), lines.subList(marked + 2, lines.size()));
    }

    /** The language in which all was written, or else that of the mark. */
    private static TableHead written(List<TableHead> known, XlsxFile.Line marked, XlsxFile.Line head) {
        var possible = known.stream().filter(one -> one.isIn(marked)).toList();
        return possible.stream().filter(one -> one.isOf(head)).findFirst().orElse(possible.get(0));
    }

    /** As {@link #read}, where the line that tells the table is nothing but its mark. */
    public static ReturnedTable exactly(byte[] content, Function<Locale, TableHead> head) {
        var table = read(content, head);
        if (!table.told().isEmpty()) {
            throw ImportRefused.foreignWorkbook();
        }
        return table;
    }

    /** Refuses a cell that was edited and may not be. */
    public static void mustBe(XlsxFile.Line line, int column, String wanted) {
        var found = line.cell(column).text();
        if (!found.equals(wanted)) {
            throw ImportRefused.wrongCell(line.place(column), wanted, found);
        }
    }
}
