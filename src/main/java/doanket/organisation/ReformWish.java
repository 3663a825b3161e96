package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A reform as it is prepared: what the decision does, its number, its day, the first day on which it is so, whether people go on
 * in their posts, the units that come after, what happens to which unit, and which units beneath one that is split go to another
 * than the one that takes over.
 */
public record ReformWish(
        ReformKind kind,
        String decision,
        LocalDate decidedOn,
        LocalDate from,
        boolean carriesPosts,
        List<Heir> heirs,
        List<Line> lines,
        List<Share> shares)
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

    /** A unit beneath one that is split goes to that new unit. */
    public record Share(UUID unit, UUID heir) implements Serializable {}

    /** The units it names that are there already. */
    public List<UUID> units() {
        var there = heirs.stream().filter(heir -> !heir.isNew()).map(Heir::unit);
        var changed =
                Stream.concat(lines.stream().map(Line::unit), shares.stream().map(Share::unit));
        return Stream.concat(there, changed).distinct().toList();
    }

    public ReformWish {
        heirs = List.copyOf(heirs);
        lines = List.copyOf(lines);
        shares = List.copyOf(shares);
    }
}
