package doanket.platform;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/** One page of a long list, counted from one, with as many rows as a page has at most; and whether more follow. */
public record Slice<T>(List<T> rows, int page, int most, boolean more) implements Serializable {

    /** Of what was found from {@link #before} on, where one more was asked for than a page has. */
    public static <T> Slice<T> of(List<T> found, int page, int most) {
        return new Slice<>(found.stream().limit(most).toList(), page, most, found.size() > most);
    }

    /** How many rows stand on the pages before. */
    public static int before(int page, int most) {
        return (page - 1) * most;
    }

    /** The place of the first row in the whole list. */
    public int first() {
        return before(page, most) + 1;
    }

    /** The place of the last row. */
    public int last() {
        return before(page, most) + rows.size();
    }

    public <S> Slice<S> map(Function<? super T, ? extends S> change) {
        return new Slice<>(rows.stream().<S>map(change).toList(), page, most, more);
    }
}
