package doanket.news;

import java.io.Serializable;
import java.util.List;

/** What was said about an article, the newest first, as one reader sees it; {@code older} is the key of the page behind, or null. */
public record CommentPage(CommentMode mode, List<CommentRow> rows, String older, boolean reviewer)
        implements Serializable {

    /** Whether a page told it as the place where the next one begins. */
    public static boolean isPlace(String before) {
        return PageKey.read(before).isPresent();
    }

    /** Whether something new may be said. */
    public boolean isOpen() {
        return mode != CommentMode.CLOSED;
    }
}
