package doanket.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Tables of a Word document: invisible ones that hold two columns together, and those with figures. */
final class DocxTable {

    private static final int GRID_SIZE = 11;

    private final XWPFTable table;

    private DocxTable(XWPFTable table) {
        this.table = table;
    }

    /** Two columns of those widths (in twips), without lines; its rows are not torn over two pages. */
    static DocxTable plain(XWPFDocument document, int rows, int left, int right) {
        var table = made(document, rows, List.of(left, right));
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setCellMargins(0, 0, 0, 0);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        return new DocxTable(table);
    }

    static void grid(XWPFDocument document, PaperBlock.Grid grid, int width) {
        int whole = grid.widths().stream().mapToInt(Integer::intValue).sum();
        var table = new DocxTable(made(
                document,
                grid.rows().size() + 1,
                grid.widths().stream().map(share -> width * share / whole).toList()));
        table.table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < grid.heads().size(); column++) {
            var head = paragraph(table.cell(0, column));
            head.setAlignment(ParagraphAlignment.CENTER);
            new DocxLine(head).text(grid.heads().get(column), GRID_SIZE).bold(true);
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            table.table.getRow(row + 1).setCantSplitRow(true);
            for (int column = 0; column < grid.heads().size(); column++) {
                new DocxLine(paragraph(table.cell(row + 1, column)))
                        .text(grid.rows().get(row).get(column), GRID_SIZE);
            }
        }
    }

    XWPFTableCell cell(int row, int column) {
        return table.getRow(row).getCell(column);
    }

    /** The cell's first paragraph as long as it is empty, then a new one. */
    static XWPFParagraph paragraph(XWPFTableCell cell) {
        var first = cell.getParagraphs().get(0);
        return first.getRuns().isEmpty() ? first : cell.addParagraph();
    }

    private static XWPFTable made(XWPFDocument document, int rows, List<Integer> widths) {
        var table = document.createTable(rows, widths.size());
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(whole);
        var columns = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (var row : table.getRows()) {
            for (int column = 0; column < widths.size(); column++) {
                var cell = row.getCell(column);
                cell.setWidthType(TableWidthType.DXA);
                cell.setWidth(String.valueOf(widths.get(column)));
            }
        }
        return table;
    }
}
