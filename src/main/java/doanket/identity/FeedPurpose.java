package doanket.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A kind of feed: its address, and the permissions that a token for it carries of all those its owner holds. */
public enum FeedPurpose {
    /** Published news as Atom. */
    NEWS(Set.of(Permission.NEWS_READ)),
    /** Meetings as iCalendar. */
    MEETING(Set.of(Permission.MEETING_READ));

    private final Set<Permission> permissions;

    FeedPurpose(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public String address() {
        return "/feed/" + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FeedPurpose> at(String path) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.address().equals(path))
                .findFirst();
    }

    Set<Permission> permissions() {
        return permissions;
    }
}
