package doanket.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A paper as the document that is made a PDF of. */
final class PdfSheet {

    private static final String STYLE = read("sheet.css");
    private static final String PROTOCOL = "paper";

    private final PrintedSheet printed;
    private final Document document = Document.createShell("");
    private int pictures;

    private PdfSheet(PaperSheet sheet) {
        this.printed = new PrintedSheet(sheet);
    }

    static Document of(PaperSheet sheet) {
        var made = new PdfSheet(sheet);
        made.about();
        made.head();
        made.title();
        made.printed.blocks().forEach(made::block);
        if (sheet.signature() != null) {
            made.foot();
        }
        return made.document;
    }

    /** Those of the sheet, by the addresses it is drawn with. */
    static PdfPictures pictures(PaperSheet sheet) {
        var found = new HashMap<String, byte[]>();
        for (var block : sheet.blocks()) {
            if (block instanceof PaperBlock.Picture picture) {
                found.put(address(found.size()), picture.png());
            }
        }
        return new PdfPictures(PROTOCOL, found::containsKey, address -> new ByteArrayInputStream(found.get(address)));
    }

    private static String address(int place) {
        return PROTOCOL + ":" + place;
    }

    private void about() {
        document.selectFirst("html").attr("lang", "vi");
        var head = document.head();
        head.appendElement("title").text(printed.title());
        meta("description", printed.title());
        meta("subject", printed.title());
        meta("author", String.join(" - ", printed.issuerLines()));
        head.appendElement("style").attr("type", "text/css").appendChild(new DataNode(style()));
    }

    private void meta(String name, String content) {
        document.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private String style() {
        var margins = printed.layout().margins();
        return STYLE.replace(
                        "$margins",
                        margins.top() + "mm " + margins.right() + "mm " + margins.bottom() + "mm " + margins.left()
                                + "mm")
                .replace("$body", printed.sizes().body() + "pt");
    }

    private void head() {
        var table = document.body().appendElement("table").addClass("head");
        var top = table.appendElement("tr");
        issuer(top.appendElement("td").addClass("left"));
        nation(top.appendElement("td").addClass("right"));
        var below = table.appendElement("tr");
        var number = below.appendElement("td").addClass("left");
        line(number, "p", printed.number(), printed.sizes().number());
        if (printed.isLetter()) {
            line(number, "p", printed.excerpt(), printed.subjectSize())
                    .addClass(printed.hasRules() ? "subject" : "subject italic");
        }
        line(
                        below.appendElement("td").addClass("right"),
                        "p",
                        printed.placeAndDay(),
                        printed.sizes().date())
                .addClass("italic");
    }

    private void issuer(Element cell) {
        if (!printed.parentLine().isEmpty()) {
            line(cell, "p", printed.parentLine(), printed.sizes().parent());
        }
        for (var issuer : printed.issuerLines()) {
            line(cell, "p", issuer, printed.sizes().issuer()).addClass("bold");
        }
        if (printed.hasRules()) {
            cell.appendElement("div").addClass("rule third");
        } else {
            line(cell, "p", printed.layout().star(), printed.sizes().issuer());
        }
        if (!printed.urgency().isEmpty()) {
            cell.appendElement("p").addClass("urgency").appendElement("span").text(printed.urgency());
        }
    }

    private void nation(Element cell) {
        var lines = printed.layout().rightLines();
        for (int i = 0; i < lines.size(); i++) {
            int size = i == 0 ? printed.sizes().nation() : printed.sizes().motto();
            var paragraph = cell.appendElement("p").addClass("bold nowrap").attr("style", points(size));
            var text = i == lines.size() - 1 ? paragraph.appendElement("span").addClass("underlined") : paragraph;
            text.text(lines.get(i));
        }
    }

    private void title() {
        if (printed.isLetter()) {
            return;
        }
        var body = document.body();
        line(body, "h1", printed.typeName(), printed.sizes().type());
        line(body, "p", printed.excerpt(), printed.sizes().excerpt()).addClass("excerpt");
        if (printed.hasRules()) {
            body.appendElement("div").addClass("rule fifth");
        } else {
            body.appendElement("p").addClass("dashes").text(printed.dashes());
        }
    }

    private void block(PaperBlock block) {
        if (block instanceof PaperBlock.Text text) {
            var label = text.label().isEmpty() ? "" : text.label() + " ";
            document.body()
                    .appendElement("p")
                    .addClass(text.title() ? "text bold" : "text")
                    .text(label + text.text());
        } else if (block instanceof PaperBlock.Grid grid) {
            grid(grid);
        } else if (block instanceof PaperBlock.Picture picture) {
            picture(picture);
        }
    }

    private void picture(PaperBlock.Picture picture) {
        document.body()
                .appendElement("p")
                .addClass("picture")
                .appendElement("img")
                .attr("src", address(pictures++))
                .attr("alt", picture.alternative())
                .attr("style", "width: " + picture.width() + "mm; height: " + picture.height() + "mm");
    }

    private void grid(PaperBlock.Grid grid) {
        var table = document.body().appendElement("table").addClass("grid");
        int whole = grid.widths().stream().mapToInt(Integer::intValue).sum();
        var head = table.appendElement("thead").appendElement("tr");
        for (int i = 0; i < grid.heads().size(); i++) {
            head.appendElement("th")
                    .attr("style", "width: " + 100 * grid.widths().get(i) / whole + "%")
                    .text(grid.heads().get(i));
        }
        var rows = table.appendElement("tbody");
        grid.rows().forEach(cells -> row(rows.appendElement("tr"), cells));
    }

    private static void row(Element row, List<String> cells) {
        cells.forEach(cell -> row.appendElement("td").text(cell));
    }

    private void foot() {
        var row = document.body().appendElement("table").addClass("foot").appendElement("tr");
        var left = row.appendElement("td").addClass("recipients");
        line(left, "p", Words.of("printed.recipients"), printed.sizes().recipientsHead())
                .addClass("bold italic");
        printed.recipientLines()
                .forEach(recipient -> line(left, "p", recipient, printed.sizes().recipients()));
        var right = row.appendElement("td").addClass("signature");
        printed.signatureLines()
                .forEach(words ->
                        line(right, "p", words, printed.sizes().signature()).addClass("bold"));
        right.appendElement("div").addClass("room");
        line(right, "p", printed.signature().name(), printed.sizes().signature())
                .addClass("bold");
    }

    private static Element line(Element in, String tag, String text, int size) {
        return in.appendElement(tag).attr("style", points(size)).text(text);
    }

    private static String points(int size) {
        return "font-size: " + size + "pt";
    }

    private static String read(String name) {
        try (var file = PdfSheet.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
