package doanket.news;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What the list of news is narrowed to; each part may be null. Days are Vietnamese and inclusive. */
public record ArticleQuery(UUID category, UUID topic, UUID unit, LocalDate from, LocalDate to, String after)
        implements Serializable {

    public static final ArticleQuery ALL = new ArticleQuery(null, null, null, null, null, null);

    /** Whether a page of that list told it as the place where the next one begins. */
    public static boolean isPlace(String after) {
        return PageKey.read(after).isPresent();
    }
}
