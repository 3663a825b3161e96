package doanket.opinion;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/** A page of a list, the key behind which the next one begins (or null), and how many there are on all pages. */
public record Listed<T extends Serializable>(List<T> rows, String next, long all) implements Serializable {

    /** Of one more row than a page has, where there is one. */
    static <T extends Serializable> Listed<T> of(List<T> rows, int most, long all, Function<T, String> key) {
        if (rows.size() <= most) {
            return new Listed<>(rows, null, all);
        }
        var shown = List.copyOf(rows.subList(0, most));
        return new Listed<>(shown, key.apply(shown.get(most - 1)), all);
    }

    public String allTold() {
        return Told.number(all);
    }
}
