package doanket.paper;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The number of the page in the middle of its upper edge, from the second page on. */
final class DocxPageNumber {

    private DocxPageNumber() {}

    static void from(XWPFDocument document, int size) {
        document.getDocument().getBody().getSectPr().addNewTitlePg();
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(size);
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run.getCTR().addNewInstrText().setStringValue("PAGE");
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
