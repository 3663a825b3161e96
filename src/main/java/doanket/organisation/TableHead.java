package doanket.organisation;

import java.util.List;

/** How a table that goes out as a workbook tells itself in one language: how the line above its headings begins, and these. */
public record TableHead(String mark, List<String> heads) {

    boolean isIn(XlsxFile.Line marked) {
        return marked.cell(0).text().startsWith(mark);
    }

    boolean isOf(XlsxFile.Line head) {
        for (int column = 0; column < Math.max(heads.size(), head.cells().size()); column++) {
            if (!head.cell(column).text().equals(at(column))) {
                return false;
            }
        }
        return true;
    }

    void mustBeOf(XlsxFile.Line head) {
        for (int column = 0; column < Math.max(heads.size(), head.cells().size()); column++) {
            ReturnedTable.mustBe(head, column, at(column));
        }
    }

    private String at(int column) {
        return column < heads.size() ? heads.get(column) : "";
    }
}
