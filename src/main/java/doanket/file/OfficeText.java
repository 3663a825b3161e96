package doanket.file;

import doanket.file.OfficePaper.ProgramFound;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of one XML part, in lines as they stand on the page: paragraphs, cells, headers, and letters turned to art. */
class OfficeText {

    /** Whatever begins or ends with one of these begins or ends a line. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h",
            "br",
            "cr",
            "si",
            "is",
            "c",
            "line-break",
            "title",
            "subject",
            "keywords",
            "description",
            "category");

    private static final Set<String> GAPS = Set.of("tab", "ptab");
    private static final Set<String> MARGINS =
            Set.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

    /** Type, size and place of a spreadsheet's header stand in its text: {@code &C&"Times,Bold"&14}. */
    private static final Pattern MARGIN_CODE = Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|\\d+|[A-Z])");

    /** Words that stand in the cell itself, and not in the list of words of the workbook. */
    private static final String IN_CELL = "is";

    private final MarkFinder marks;
    private final PaperText inCells;

    OfficeText(MarkFinder marks) {
        this(marks, null);
    }

    /** Of a sheet: {@code inCells} listens to the words that stand in its cells, and to nothing else. */
    OfficeText(MarkFinder marks, PaperText inCells) {
        this.marks = marks;
        this.inCells = inCells;
    }

    void read(InputStream part) throws XMLStreamException, IOException {
        var reader = parsers().createXMLStreamReader(part);
        var margin = new StringBuilder();
        boolean inMargin = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inMargin = MARGINS.contains(reader.getLocalName());
                start(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(reader.getLocalName(), margin);
                inMargin = false;
            } else if (event == XMLStreamConstants.CHARACTERS && inMargin) {
                margin.append(reader.getText());
            } else if (event == XMLStreamConstants.CHARACTERS) {
                marks.write(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        marks.flush();
    }

    private static XMLInputFactory parsers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void start(XMLStreamReader reader) throws IOException {
        var name = reader.getLocalName();
        if (BLOCKS.contains(name)) {
            marks.endLine();
            listen(name, true);
        } else if (GAPS.contains(name)) {
            marks.write(new char[] {'\t'}, 0, 1);
        } else if (name.equals("textpath")) {
            line(attribute(reader, "string"));
        } else if (name.equals("Relationship") && bringsProgramFromElsewhere(reader)) {
            throw new ProgramFound();
        }
    }

    private void end(String name, StringBuilder margin) {
        if (BLOCKS.contains(name)) {
            marks.endLine();
            listen(name, false);
        } else if (MARGINS.contains(name)) {
            line(MARGIN_CODE.matcher(margin).replaceAll("\t"));
            margin.setLength(0);
        }
    }

    private void listen(String name, boolean toWords) {
        if (inCells != null && name.equals(IN_CELL)) {
            inCells.listen(toWords);
        }
    }

    private void line(String text) {
        marks.endLine();
        marks.write(text.toCharArray(), 0, text.length());
        marks.endLine();
    }

    /** A template fetched from the network when the paper is opened may hold macros, though the paper itself has none. */
    private static boolean bringsProgramFromElsewhere(XMLStreamReader relationship) {
        return attribute(relationship, "Type").endsWith("/attachedTemplate")
                && attribute(relationship, "Target").matches("(?i)https?:.*");
    }

    private static String attribute(XMLStreamReader reader, String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
