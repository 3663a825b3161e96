package doanket.file;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A picture of the library with all that is known of it.
 *
 * @param seen which state of it this is; goes back with every change
 * @param replacedBy the picture that has taken its place, or null
 */
public record PictureSheet(
        UUID id,
        long seen,
        UUID unit,
        String unitName,
        StoredFile file,
        String alternative,
        String credit,
        Instant addedAt,
        UUID replacedBy,
        List<FileUse> uses)
        implements Serializable {

    /** Those that the current user may open. */
    public List<FileUse> open() {
        return uses.stream().filter(use -> use.title() != null).toList();
    }

    public int hidden() {
        return uses.size() - open().size();
    }
}
