package doanket.news;

import java.io.Serializable;
import java.util.List;

/** One line of a field in two versions side by side; an added line has nothing on the left, a removed one nothing right. */
public record DiffRow(Kind kind, List<DiffPart> left, List<DiffPart> right) implements Serializable {

    /** What became of the line. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }
}
