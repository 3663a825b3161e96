package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A reform as it is prepared: what the decision does, its number, its day, the first day on which it is so, whether people go on
 * in their posts, the units that come after, and what happens to which unit.
 */
public record ReformWish(
        ReformKind kind,
        String decision,
        LocalDate decidedOn,
        LocalDate from,
        boolean carriesPosts,
        List<Heir> heirs,
        List<Line> lines)
        implements Serializable {

    /** A unit that comes after: one that is there, or, with a code, one that is founded with that key. */
    public record Heir(UUID unit, String code, String name, String shortName) implements Serializable {

        public static Heir there(UUID unit) {
            return new Heir(unit, null, null, null);
        }

        public boolean isNew() {
            return code != null;
        }
    }

    /** A unit that ends, with the one that takes over (or null); or one that is called otherwise. */
    public record Line(UUID unit, UUID heir, String newName, String newShortName) implements Serializable {

        public static Line ends(UUID unit, UUID heir) {
            return new Line(unit, heir, null, null);
        }
    }

    /** The units it names that are there already. */
    public List<UUID> units() {
        var there = heirs.stream().filter(heir -> !heir.isNew()).map(Heir::unit);
        return Stream.concat(there, lines.stream().map(Line::unit)).distinct().toList();
    }

    public ReformWish {
        heirs = List.copyOf(heirs);
        lines = List.copyOf(lines);
    }
}
