package doanket.opinion;

import doanket.platform.VietnameseText;
import java.io.Serializable;
import java.util.UUID;

/** A place of the map as it may be typed. */
public record Place(UUID id, String code, String name) implements Serializable {

    /** By code, by name with or without marks, or by name without the word for what kind of place it is. */
    boolean isCalled(String typed) {
        var folded = VietnameseText.fold(typed);
        var own = VietnameseText.fold(name);
        return code.equalsIgnoreCase(typed.strip()) || own.equals(folded) || own.endsWith(" " + folded);
    }
}
