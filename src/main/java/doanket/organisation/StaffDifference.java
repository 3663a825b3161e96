package doanket.organisation;

import java.io.Serializable;

/** One thing that a row would change: the key of its word, what it is, and what it would be. */
public record StaffDifference(String key, String before, String after) implements Serializable {

    static StaffDifference of(String key, String before, String after) {
        return new StaffDifference(key, before == null ? "" : before, after == null ? "" : after);
    }
}
