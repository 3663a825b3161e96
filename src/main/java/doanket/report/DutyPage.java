package doanket.report;

import java.io.Serializable;
import java.util.List;

/** Reports of one page, and where the next begins (null on the last). */
public record DutyPage(List<DutyRow> rows, String next) implements Serializable {

    /** Whether a page of that list told it as the place where the next one begins. */
    public static boolean isPlace(String after) {
        return DutyKey.read(after).isPresent();
    }

    /** Of rows of which one more was asked for than a page takes. */
    static DutyPage of(List<DutyRow> found, int page) {
        if (found.size() <= page) {
            return new DutyPage(found, null);
        }
        var shown = List.copyOf(found.subList(0, page));
        return new DutyPage(shown, DutyKey.of(shown.get(page - 1)).text());
    }
}
