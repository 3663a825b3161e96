package doanket.paper;

import java.util.List;

/** A piece of the text of a paper. */
public sealed interface PaperBlock {

    /**
     * A paragraph. Depth 0 is plain text; from 1 on a clause with its label as printed ({@code I-}, {@code 1.}), empty for
     * none. A clause of the first level with {@code title} is printed bold.
     */
    record Text(int depth, String label, String text, boolean title) implements PaperBlock {}

    /**
     * A picture (PNG) of that size in millimetres, with what it shows in words for whoever cannot see it; the same figures
     * stand beside it.
     */
    record Picture(byte[] png, int width, int height, String alternative) implements PaperBlock {}

    /** A table; the widths are shares of the whole. */
    record Grid(List<String> heads, List<Integer> widths, List<List<String>> rows) implements PaperBlock {}
}
