package doanket.web;

import jakarta.servlet.http.Part;
import java.io.IOException;

/** What came with a form as a file; nothing chosen is an empty file. */
public final class Uploads {

    private Uploads() {}

    public static String name(Part part) {
        return part == null ? "" : part.getSubmittedFileName();
    }

    public static byte[] content(Part part) throws IOException {
        if (part == null) {
            return new byte[0];
        }
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
