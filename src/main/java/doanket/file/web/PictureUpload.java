package doanket.file.web;

import doanket.file.FileRefused;
import doanket.file.StoredFile;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** The one file of a form, and the unit it is for. */
final class PictureUpload {

    private PictureUpload() {}

    /** Keeps one file of a unit. */
    @FunctionalInterface
    interface Shelf {
        StoredFile put(UUID unit, String name, InputStream content);
    }

    static StoredFile store(HttpServletRequest request, Shelf shelf) throws IOException {
        UUID unit = Uuids.parse(request.getParameter("unit")).orElseThrow(NotFoundException::new);
        try {
            var part = request.getPart("file");
            if (part == null
                    || part.getSubmittedFileName() == null
                    || part.getSubmittedFileName().isBlank()) {
                throw FileRefused.nothingSent();
            }
            try (var content = part.getInputStream()) {
                return shelf.put(unit, part.getSubmittedFileName(), content);
            } finally {
                part.delete();
            }
        } catch (ServletException e) {
            // Not a form with files at all.
            throw FileRefused.nothingSent();
        }
    }
}
