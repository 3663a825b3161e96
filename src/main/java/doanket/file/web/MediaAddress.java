package doanket.file.web;

import doanket.platform.Uuids;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What stands behind {@code /media}: a file, and the width of a smaller picture of it (0 for the whole). */
record MediaAddress(UUID file, int width) {

    private static final Pattern SHAPE = Pattern.compile("/([0-9a-f-]{36})(?:/(480|960|1600))?");

    static Optional<MediaAddress> of(String path) {
        var shape = SHAPE.matcher(path == null ? "" : path);
        if (!shape.matches()) {
            return Optional.empty();
        }
        int width = shape.group(2) == null ? 0 : Integer.parseInt(shape.group(2));
        return Uuids.parse(shape.group(1)).map(file -> new MediaAddress(file, width));
    }
}
