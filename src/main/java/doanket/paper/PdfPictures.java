package doanket.paper;

import java.io.InputStream;
import java.util.function.Function;
import java.util.function.Predicate;

/** The pictures a document may show: their protocol, which addresses are such, and the bytes of one (or null). */
public record PdfPictures(String protocol, Predicate<String> known, Function<String, InputStream> content) {

    /** For documents without any. */
    public static final PdfPictures NONE = new PdfPictures("none", address -> false, address -> null);
}
