package doanket.criteria;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Which table goes out as a workbook and comes back in: of that set, or of the country, where the set is null. */
public record TableAsk(Kind kind, UUID set) implements Serializable {

    /** What can be edited in a spreadsheet. */
    public enum Kind {
        GROUPS,
        REGIONS,
        THRESHOLDS;

        /** As it is called in addresses. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String key) {
            return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }
    }
}
