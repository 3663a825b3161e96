package doanket.news;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A day of the editors' calendar and what falls on it, by the hour; what has none stands first. */
public record DeskDay(LocalDate day, List<Entry> entries) implements Serializable {

    /** What happens to an article on a day. */
    public enum Kind {
        PUBLISH,
        END,
        CHECK,
        READ_BY
    }

    /** One article on that day; {@code hour} as 16:40, or empty. */
    public record Entry(UUID id, Kind kind, String hour, String title, String unitName) implements Serializable {}
}
