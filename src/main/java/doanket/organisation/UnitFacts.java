package doanket.organisation;

import java.io.Serializable;
import java.util.Map;

/**
 * What is said of a unit beside its name: the local noun of a village or null, its place in protocol order (lower is
 * earlier), and further facts by key, such as those of {@link UnitAttribute}.
 */
public record UnitFacts(String localNoun, int protocolRank, Map<String, String> attributes) implements Serializable {

    public UnitFacts {
        attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
    }

    public static UnitFacts ranked(int protocolRank) {
        return new UnitFacts(null, protocolRank, Map.of());
    }
}
