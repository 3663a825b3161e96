package doanket.organisation;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at a sheet before it is read into memory: one cell that claims a far column, or a number of a billion digits, is a
 * few bytes in the file and gigabytes behind it.
 */
final class SheetGuard {

    /** Wider than any table that is exchanged. */
    static final int COLUMNS = 1_024;

    /** Excel itself keeps 15 digits. */
    static final int DIGITS = 40;

    private static final int LETTERS = 26;
    private static final XMLInputFactory PARSERS = parsers();

    private final XMLStreamReader xml;
    private int cells;
    private boolean isNumber;

    private SheetGuard(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory parsers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Whether a part of a workbook can be read without harm; parts that are no sheets can. A part may be a sheet under any name. */
    static boolean isHarmless(InputStream part) throws IOException {
        try {
            var xml = PARSERS.createXMLStreamReader(part);
            try {
                xml.nextTag();
                return !xml.getLocalName().equals("worksheet") || new SheetGuard(xml).hasOnlyPlainCells();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            // No XML, or broken: the reader refuses it by itself if it is a sheet.
            return true;
        }
    }

    private boolean hasOnlyPlainCells() throws XMLStreamException {
        boolean isPlain = true;
        while (isPlain && xml.hasNext()) {
            isPlain = xml.next() != XMLStreamConstants.START_ELEMENT || isPlain(xml.getLocalName());
        }
        return isPlain;
    }

    private boolean isPlain(String element) throws XMLStreamException {
        switch (element) {
            case "row" -> cells = 0;
            case "c" -> {
                cells++;
                isNumber = isNumber(xml.getAttributeValue(null, "t"));
                return cells <= COLUMNS && !isFar(xml.getAttributeValue(null, "r"));
            }
            case "v" -> {
                return !isNumber || isPlainNumber(xml.getElementText());
            }
            default -> {
                // What else stands in a sheet is not kept by the reader.
            }
        }
        return true;
    }

    private static boolean isNumber(String type) {
        return type == null || type.equals("n");
    }

    private static boolean isFar(String reference) {
        int column = 0;
        for (int place = 0; reference != null && place < reference.length(); place++) {
            char letter = Character.toUpperCase(reference.charAt(place));
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * LETTERS + letter - 'A' + 1;
            if (column > COLUMNS) {
                return true;
            }
        }
        return false;
    }

    /** The exponent of a number that Excel writes has at most three digits. */
    private static boolean isPlainNumber(String text) {
        if (text.length() > DIGITS) {
            return false;
        }
        int exponent = Math.max(text.indexOf('E'), text.indexOf('e'));
        return exponent < 0 || text.length() - exponent <= "E+308".length();
    }
}
