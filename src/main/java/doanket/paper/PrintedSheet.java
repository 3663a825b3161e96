package doanket.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of a paper as they are printed, whatever it is printed with. */
final class PrintedSheet {

    private static final String DASHES = "-----------";

    private static final Map<Purpose, String> WHOLE = Map.of(
            Purpose.REPORT, "printed.report",
            Purpose.ACTION, "printed.action",
            Purpose.COORDINATION, "printed.coordination",
            Purpose.INFORMATION, "printed.information");

    private static final Map<Purpose, String> SHORT = Map.of(
            Purpose.REPORT, "printed.report.short",
            Purpose.ACTION, "printed.action.short",
            Purpose.COORDINATION, "printed.coordination.short",
            Purpose.INFORMATION, "printed.information.short");

    private final PaperSheet sheet;

    PrintedSheet(PaperSheet sheet) {
        this.sheet = sheet;
    }

    PaperLayout layout() {
        return sheet.form().family().layout();
    }

    PaperSizes sizes() {
        return layout().sizes();
    }

    String parentLine() {
        return sheet.form().parentLine();
    }

    List<String> issuerLines() {
        return sheet.form().issuerLines();
    }

    boolean isLetter() {
        return sheet.head().typeName() == null;
    }

    String typeName() {
        return sheet.head().typeName().toUpperCase(Words.VIETNAMESE);
    }

    String excerpt() {
        return isLetter() ? "V/v " + sheet.head().excerpt() : sheet.head().excerpt();
    }

    /** What tells the paper from others where it is listed or read aloud. */
    String title() {
        return isLetter()
                ? sheet.head().excerpt()
                : sheet.head().typeName() + " " + sheet.head().excerpt();
    }

    String urgency() {
        return sheet.head().urgency() == null ? "" : sheet.head().urgency().toUpperCase(Words.VIETNAMESE);
    }

    String number() {
        return layout().numberLabel()
                + (sheet.head().code() == null ? "" : sheet.head().code());
    }

    String placeAndDay() {
        var place = sheet.form().place();
        return (place.isEmpty() ? "" : place + ", ")
                + PaperDay.printed(sheet.head().day());
    }

    /** Below the issuer and the excerpt: the family's sign, or nothing where there is a rule instead. */
    boolean hasRules() {
        return layout().star().isEmpty();
    }

    /** Of a letter's subject, below its number: as the recipients' label, in the Party's papers (36-HD/VPTW) as their list. */
    int subjectSize() {
        return hasRules() ? sizes().recipientsHead() : sizes().recipients();
    }

    String dashes() {
        return hasRules() ? "" : DASHES;
    }

    /** The text with the mark that closes it behind its last words. */
    List<PaperBlock> blocks() {
        var mark = layout().endMark();
        var blocks = new ArrayList<>(sheet.blocks());
        int last = blocks.size() - 1;
        if (!mark.isEmpty() && last >= 0 && blocks.get(last) instanceof PaperBlock.Text text) {
            var words = text.text().replaceAll("[.;,\\s]+$", "");
            blocks.set(last, new PaperBlock.Text(text.depth(), text.label(), words + mark, text.title()));
        }
        return blocks;
    }

    PaperSignature signature() {
        return sheet.signature();
    }

    /** First the form with in whose name, then the post; a line that is empty is left out. */
    List<String> signatureLines() {
        var signature = sheet.signature();
        var lines = new ArrayList<String>();
        var first = (signature.form() + " " + signature.onBehalfOf()).strip();
        if (!first.isEmpty()) {
            lines.add(first.toUpperCase(Words.VIETNAMESE));
        }
        if (!signature.post().isEmpty()) {
            lines.add(signature.post().toUpperCase(Words.VIETNAMESE));
        }
        return lines;
    }

    List<String> recipientLines() {
        var lines = new ArrayList<String>();
        for (var recipient : sheet.recipients()) {
            var purpose = recipient.purpose() == null
                    ? ""
                    : " " + Words.of((layout().purposesShort() ? SHORT : WHOLE).get(recipient.purpose()));
            lines.add("- " + recipient.name() + purpose + layout().recipientEnd());
        }
        lines.add("- " + sheet.form().archive());
        return lines;
    }
}
