package doanket.file;

import java.util.List;

/** What is kept of a file that came in: its media type, the ending that fits it, its size in pixels, and the pieces. */
record Remade(String type, String ending, int width, int height, List<Piece> pieces) {}
