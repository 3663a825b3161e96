package doanket.api;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Where the next page of a list begins, as the page before told it; a list never begins anew because it was told something else. */
public final class PageAfter {

    private PageAfter() {}

    /** Nothing where nothing was sent; refuses what is no such place of that list. */
    public static String of(String sent, Predicate<String> isPlace) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        if (!isPlace.test(sent)) {
            throw ApiRefused.badAfter();
        }
        return sent;
    }

    /** Of a list that is told by ids: refuses one that is none of its rows'. */
    public static void mustBeKnown(Optional<UUID> found) {
        if (found.isEmpty()) {
            throw ApiRefused.badAfter();
        }
    }
}
