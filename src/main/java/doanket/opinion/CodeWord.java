package doanket.opinion;

import java.io.Serializable;

/**
 * An entry of the offices' own words: what it is of (CHANNEL, TOPIC, GROUP, COMPETENCE), its code and name; of a topic its group; a
 * closed one cannot be chosen any more.
 */
public record CodeWord(String kind, String code, String group, String name, boolean open) implements Serializable {

    boolean isOf(String anyKind, String anyCode) {
        return kind.equals(anyKind) && code.equals(anyCode);
    }

    /** The same, to be chosen still. */
    CodeWord kept() {
        return new CodeWord(kind, code, group, name, true);
    }
}
