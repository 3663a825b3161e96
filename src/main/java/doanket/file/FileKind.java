package doanket.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file the portal takes. Whatever is not here is not taken: no SVG, no HTML, nothing that may hold macros. */
enum FileKind {
    JPEG("image/jpeg", "jpg", "jpeg", "jfif"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String type;
    private final List<String> endings;

    FileKind(String type, String... endings) {
        this.type = type;
        this.endings = List.of(endings);
    }

    /** By the ending of the name, whatever its case. */
    static Optional<FileKind> ofName(String name) {
        int dot = name.lastIndexOf('.');
        var ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(kind -> kind.endings.contains(ending))
                        .findFirst();
    }

    static FileKind ofType(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** Whether what the content looks like is what the name says. */
    boolean isLike(String detected) {
        return this == CSV || this == TXT
                ? List.of("text/plain", "text/csv", "text/x-log", "text/tab-separated-values")
                        .contains(detected)
                : type.equals(detected);
    }

    boolean isPicture() {
        return ordinal() <= GIF.ordinal();
    }

    /** Papers that are an archive of XML parts. */
    boolean isPackage() {
        return this != PDF && !isPicture() && !isPlainText();
    }

    boolean isPlainText() {
        return this == TXT || this == CSV;
    }

    String type() {
        return type;
    }

    String ending() {
        return endings.get(0);
    }
}
