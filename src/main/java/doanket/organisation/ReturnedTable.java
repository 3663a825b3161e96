package doanket.organisation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that the portal wrote as a workbook and that comes back edited: a line that begins with the mark of this table, right
 * beneath it the headings, then the rows. {@code told} is what stands in that line behind the mark.
 */
public record ReturnedTable(String told, List<XlsxFile.Line> rows) {

    private static final int MOST_ROWS = 5_000;

    /** Refuses what is no sound workbook, another table, and headings that were changed. */
    public static ReturnedTable read(byte[] content, String mark, List<String> heads) {
        var lines = XlsxFile.lines(content, MOST_ROWS + 1);
        if (lines.size() > MOST_ROWS) {
            throw ImportRefused.tooManyRows(MOST_ROWS);
        }
        int marked = IntStream.range(0, lines.size() - 1)
                .filter(at -> lines.get(at).cell(0).text().startsWith(mark))
                .findFirst()
                .orElseThrow(ImportRefused::foreignWorkbook);
        var head = lines.get(marked + 1);
        for (int column = 0; column < Math.max(heads.size(), head.cells().size()); column++) {
            mustBe(head, column, column < heads.size() ? heads.get(column) : "");
        }
        var told = lines.get(marked).cell(0).text().substring(mark.length()).strip();
        return new ReturnedTable(told, lines.subList(marked + 2, lines.size()));
    }

    /** As {@link #read}, where the line that tells the table is nothing but its mark. */
    public static ReturnedTable exactly(byte[] content, String mark, List<String> heads) {
        var table = read(content, mark, heads);
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
