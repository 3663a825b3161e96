package doanket.paper;

import java.util.List;

/** The margins of a paper, in millimetres. */
public record PaperMargins(int top, int bottom, int left, int right) {

    static PaperMargins of(List<Integer> margins) {
        return new PaperMargins(margins.get(0), margins.get(1), margins.get(2), margins.get(3));
    }
}
