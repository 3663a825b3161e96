package doanket.criteria;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A set by its name; {@code level} is null where any unit reports, {@code until} where it goes on. */
public record SetInfo(
        UUID id,
        String code,
        String name,
        String decision,
        SetKind kind,
        LocalDate from,
        LocalDate until,
        String level,
        UUID owner)
        implements Serializable {

    public boolean isJudged() {
        return kind == SetKind.CRITERIA;
    }
}
