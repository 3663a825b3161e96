package doanket.news;

import doanket.platform.Uuids;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A picture as it stands on paper: the file, and the width at which it is sharp enough there. */
record PaperPicture(UUID file, int width) {

    static final String PROTOCOL = "picture";

    private static final Pattern ADDRESS = Pattern.compile(PROTOCOL + ":([0-9a-f-]{36})/(\\d{1,4})");

    /** 960 pixels on 165 mm are 148 to the inch; a long strip is drawn from fewer. */
    private static final int[] WIDTHS = {960, 480};

    private static final long MOST_PIXELS = 4_000_000;

    String address() {
        return PROTOCOL + ":" + file + "/" + width;
    }

    static Optional<PaperPicture> at(String address) {
        var shape = ADDRESS.matcher(address == null ? "" : address);
        return shape.matches()
                ? Uuids.parse(shape.group(1)).map(file -> new PaperPicture(file, Integer.parseInt(shape.group(2))))
                : Optional.empty();
    }

    /** None where even the narrowest would take too much memory. */
    static Optional<PaperPicture> of(UUID file, int wholeWidth, int wholeHeight) {
        for (int width : WIDTHS) {
            long drawn = Math.min(width, Math.max(wholeWidth, 1));
            if (drawn * drawn * wholeHeight / Math.max(wholeWidth, 1) <= MOST_PIXELS) {
                return Optional.of(new PaperPicture(file, width));
            }
        }
        return Optional.empty();
    }
}
