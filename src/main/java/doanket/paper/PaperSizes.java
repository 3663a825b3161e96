package doanket.paper;

import java.util.List;

/** Sizes of letters on paper, in points. */
public record PaperSizes(
        int nation,
        int motto,
        int parent,
        int issuer,
        int number,
        int date,
        int type,
        int excerpt,
        int body,
        int signature,
        int recipientsHead,
        int recipients) {

    /** In the order of the components. */
    static PaperSizes of(List<Integer> sizes) {
        return new PaperSizes(
                sizes.get(0),
                sizes.get(1),
                sizes.get(2),
                sizes.get(3),
                sizes.get(4),
                sizes.get(5),
                sizes.get(6),
                sizes.get(7),
                sizes.get(8),
                sizes.get(9),
                sizes.get(10),
                sizes.get(11));
    }
}
