package doanket.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A paper as a Word document in the layout of its family. */
final class DocxSheet {

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final double TWIPS_PER_MILLIMETRE = 56.6929;
    private static final int HEADER_TWIPS = 567;
    private static final int INDENT = 720;
    private static final int GAP = 120;
    private static final int ROOM_TO_SIGN = 1100;
    private static final int PAGE_NUMBER_SIZE = 13;

    private final PrintedSheet printed;
    private final XWPFDocument document = new XWPFDocument();
    private final int width;

    DocxSheet(PaperSheet sheet) {
        this.printed = new PrintedSheet(sheet);
        var margins = printed.layout().margins();
        this.width = A4_WIDTH - twips(margins.left()) - twips(margins.right());
        page(margins);
        DocxPageNumber.from(document, PAGE_NUMBER_SIZE);
        head();
        title();
        printed.blocks().forEach(this::block);
        if (sheet.signature() != null) {
            foot();
        }
        var about = document.getProperties().getCoreProperties();
        about.setTitle(printed.title());
        about.setCreator(String.join(" - ", printed.issuerLines()));
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (document) {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void page(PaperMargins margins) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        size.setOrient(STPageOrientation.PORTRAIT);
        var edge = section.addNewPgMar();
        edge.setTop(twipsOf(margins.top()));
        edge.setBottom(twipsOf(margins.bottom()));
        edge.setLeft(twipsOf(margins.left()));
        edge.setRight(twipsOf(margins.right()));
        edge.setHeader(BigInteger.valueOf(HEADER_TWIPS));
        edge.setFooter(BigInteger.valueOf(HEADER_TWIPS));
        edge.setGutter(BigInteger.ZERO);
    }

    private void head() {
        var table = DocxTable.plain(document, 2, width * 2 / 5, width - width * 2 / 5);
        issuer(table.cell(0, 0));
        nation(table.cell(0, 1));
        var number = table.cell(1, 0);
        centred(number).text(printed.number(), printed.sizes().number());
        if (printed.isLetter()) {
            var subject = centred(number);
            subject.text(printed.excerpt(), printed.subjectSize());
            subject.italic(!printed.hasRules());
        }
        centred(table.cell(1, 1))
                .text(printed.placeAndDay(), printed.sizes().date())
                .italic(true);
    }

    private void issuer(XWPFTableCell cell) {
        if (!printed.parentLine().isEmpty()) {
            centred(cell).text(printed.parentLine(), printed.sizes().parent());
        }
        for (var line : printed.issuerLines()) {
            centred(cell).text(line, printed.sizes().issuer()).bold(true);
        }
        if (printed.hasRules()) {
            centred(cell).rule(width / 8);
        } else {
            centred(cell).text(printed.layout().star(), printed.sizes().issuer());
        }
        if (!printed.urgency().isEmpty()) {
            centred(cell)
                    .text(printed.urgency(), printed.sizes().number())
                    .bold(true)
                    .boxed();
        }
    }

    private void nation(XWPFTableCell cell) {
        var lines = printed.layout().rightLines();
        for (int i = 0; i < lines.size(); i++) {
            int size = i == 0 ? printed.sizes().nation() : printed.sizes().motto();
            var line = centred(cell).text(lines.get(i), size).bold(true);
            if (i == lines.size() - 1) {
                line.underlined();
            }
        }
    }

    private void title() {
        if (printed.isLetter()) {
            return;
        }
        centred(document.createParagraph())
                .gap(GAP * 2)
                .text(printed.typeName(), printed.sizes().type())
                .bold(true);
        centred(document.createParagraph())
                .text(printed.excerpt(), printed.sizes().excerpt())
                .bold(true);
        if (printed.hasRules()) {
            centred(document.createParagraph()).rule(width / 5);
        } else {
            centred(document.createParagraph())
                    .text(printed.dashes(), printed.sizes().excerpt());
        }
    }

    private void block(PaperBlock block) {
        if (block instanceof PaperBlock.Text text) {
            var label = text.label().isEmpty() ? "" : text.label() + " ";
            var paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.BOTH);
            paragraph.setIndentationFirstLine(INDENT);
            var line = new DocxLine(paragraph)
                    .gap(GAP)
                    .text(label + text.text(), printed.sizes().body())
                    .bold(text.title());
            if (text.title()) {
                line.together();
            }
        } else if (block instanceof PaperBlock.Grid grid) {
            DocxTable.grid(document, grid, width);
        } else if (block instanceof PaperBlock.Picture picture) {
            new DocxLine(centred(document)).gap(GAP).picture(picture);
        }
    }

    private void foot() {
        document.createParagraph();
        int left = width * 48 / 100;
        var table = DocxTable.plain(document, 1, left, width - left);
        var recipients = table.cell(0, 0);
        new DocxLine(DocxTable.paragraph(recipients))
                .text(Words.of("printed.recipients"), printed.sizes().recipientsHead())
                .bold(true)
                .italic(true)
                .together();
        for (var line : printed.recipientLines()) {
            new DocxLine(DocxTable.paragraph(recipients))
                    .text(line, printed.sizes().recipients())
                    .together();
        }
        signature(table.cell(0, 1));
    }

    private void signature(XWPFTableCell cell) {
        for (var line : printed.signatureLines()) {
            centred(cell).text(line, printed.sizes().signature()).bold(true).together();
        }
        centred(cell)
                .gap(ROOM_TO_SIGN)
                .text(printed.signature().name(), printed.sizes().signature())
                .bold(true);
    }

    private static XWPFParagraph centred(XWPFDocument document) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    private static DocxLine centred(XWPFTableCell cell) {
        return centred(DocxTable.paragraph(cell));
    }

    private static DocxLine centred(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return new DocxLine(paragraph);
    }

    private static int twips(int millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MILLIMETRE);
    }

    private static BigInteger twipsOf(int millimetres) {
        return BigInteger.valueOf(twips(millimetres));
    }
}
