package doanket.file;

import java.nio.file.Path;

/** One thing to be kept of a file: the whole (width 0), or a picture of that width. */
record Piece(int width, Path bytes) {

    static final int WHOLE = 0;
}
