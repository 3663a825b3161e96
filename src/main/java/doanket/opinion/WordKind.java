package doanket.opinion;

import java.util.Arrays;
import java.util.Locale;

/** What the offices' own words are of. */
public enum WordKind {
    TOPIC,
    CHANNEL,
    COMPETENCE,
    GROUP;

    /** As it stands in an address; what is unknown is topics. */
    public static WordKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(TOPIC);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
