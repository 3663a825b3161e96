package doanket.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables, slides and open documents, as small as they can be. */
final class OfficeSamples {

    private static final String OPEN = "application/vnd.openxmlformats-officedocument.";

    private OfficeSamples() {}

    static byte[] xlsx(String... cells) {
        var shared = new StringBuilder("<sst xmlns=\"urn:s\">");
        for (var cell : cells) {
            shared.append("<si><t>").append(cell).append("</t></si>");
        }
        return xlsx(Map.of("xl/sharedStrings.xml", Samples.text(shared + "</sst>")));
    }

    static byte[] xlsx(Map<String, byte[]> parts) {
        return typed(OPEN + "spreadsheetml.sheet.main+xml", parts);
    }

    static byte[] pptx(String text) {
        var slide = "<p:sld xmlns:p=\"urn:p\" xmlns:a=\"urn:a\"><a:p><a:r><a:t>" + text + "</a:t></a:r></a:p></p:sld>";
        return typed(
                OPEN + "presentationml.presentation.main+xml", Map.of("ppt/slides/slide1.xml", Samples.text(slide)));
    }

    static byte[] odt(String text) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", Samples.text("application/vnd.oasis.opendocument.text"));
        entries.put(
                "content.xml",
                Samples.text("<o:d xmlns:o=\"urn:o\" xmlns:text=\"urn:t\"><text:p>" + text + "</text:p></o:d>"));
        return Samples.zip(entries);
    }

    static Map<String, byte[]> parts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "word/part" + i + ".bin")
                .collect(Collectors.toMap(name -> name, name -> new byte[1]));
    }

    private static byte[] typed(String type, Map<String, byte[]> parts) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put(
                "[Content_Types].xml",
                Samples.text("<Types><Override PartName=\"/main.xml\" ContentType=\"" + type + "\"/></Types>"));
        entries.putAll(parts);
        return Samples.zip(entries);
    }
}
