package doanket.identity;

import java.util.List;
import java.util.UUID;

/**
 * What decides about an object: the unit it belongs to, its author's account (or null), and the audience keys of those it
 * is open to (empty: only those whose permission covers the unit).
 */
public record Scope(UUID unit, UUID author, List<String> audience) {

    public static Scope of(UUID unit) {
        return new Scope(unit, null, List.of());
    }

    public static Scope of(UUID unit, UUID author) {
        return new Scope(unit, author, List.of());
    }
}
