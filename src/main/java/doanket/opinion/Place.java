package doanket.opinion;

import doanket.platform.VietnameseText;
import java.io.Serializable;
import java.util.UUID;

/** A place of the map as it may be typed. */
public record Place(UUID id, String code, String name) implements Serializable {

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
