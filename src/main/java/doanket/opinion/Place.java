package doanket.opinion;

import doanket.platform.VietnameseText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A place of the map as it may be typed; the last day on which it lay in the area (or null), and what it is called after it. */
public record Place(UUID id, String code, String name, LocalDate until, String after) implements Serializable {

    /** That is there. */
    Place(UUID id, String code, String name) {
        this(id, code, name, null, "");
    }

    boolean isThere(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    /** By its code, or by its name as it is written. */
    boolean isExactly(String typed) {
        var name = VietnameseText.trimmed(VietnameseText.nfc(typed));
        return code.equalsIgnoreCase(name) || this.name.equalsIgnoreCase(name);
    }

    /** By name without marks, also without the word for what kind of place it is. */
    boolean isCalled(String typed) {
        var folded = VietnameseText.fold(typed);
        var own = VietnameseText.fold(name);
        return !folded.isEmpty() && (own.equals(folded) || own.endsWith(" " + folded));
    }
}
