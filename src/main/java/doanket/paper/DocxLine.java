package doanket.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** One paragraph of one kind of letters. */
final class DocxLine {

    private static final String TYPEFACE = "Times New Roman";
    private static final int RULE_SIZE = 2;
    private static final int MILLIMETRES = 10;

    private final XWPFParagraph paragraph;
    private final XWPFRun run;

    DocxLine(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        this.run = paragraph.createRun();
        run.setFontFamily(TYPEFACE);
        run.setFontFamily(TYPEFACE, XWPFRun.FontCharRange.cs);
        run.setFontFamily(TYPEFACE, XWPFRun.FontCharRange.hAnsi);
        run.setLang("vi-VN");
    }

    DocxLine text(String text, int size) {
        run.setText(text);
        run.setFontSize(size);
        return this;
    }

    DocxLine picture(PaperBlock.Picture picture) {
        try (var content = new ByteArrayInputStream(picture.png())) {
            run.addPicture(content, PictureType.PNG, "picture.png", emu(picture.width()), emu(picture.height()));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alternative());
        return this;
    }

    private static int emu(int millimetres) {
        return millimetres * Units.EMU_PER_CENTIMETER / MILLIMETRES;
    }

    DocxLine bold(boolean bold) {
        run.setBold(bold);
        return this;
    }

    DocxLine italic(boolean italic) {
        run.setItalic(italic);
        return this;
    }

    DocxLine underlined() {
        run.setUnderline(UnderlinePatterns.SINGLE);
        return this;
    }

    DocxLine gap(int twips) {
        paragraph.setSpacingBefore(twips);
        return this;
    }

    DocxLine together() {
        paragraph.setKeepNext(true);
        return this;
    }

    DocxLine boxed() {
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setBorderLeft(Borders.SINGLE);
        paragraph.setBorderRight(Borders.SINGLE);
        return this;
    }

    /** A short rule in the middle, as the lower edge of an empty paragraph of that width. */
    DocxLine rule(int sideIndent) {
        run.setFontSize(RULE_SIZE);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setIndentationLeft(sideIndent);
        paragraph.setIndentationRight(sideIndent);
        return this;
    }
}
