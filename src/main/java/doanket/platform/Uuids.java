package doanket.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;

/** Time-ordered identifiers (UUID version 7), so that the indexes of big tables grow at one end. */
public final class Uuids {

    /** One for all, so that those born in one millisecond are in order, too. */
    private static final TimeBasedEpochGenerator BIRTHS = Generators.timeBasedEpochGenerator();

    private Uuids() {}

    public static UUID next() {
        return BIRTHS.generate();
    }

    /** Reads an identifier that came with an address; anything malformed is as good as unknown. */
    public static Optional<UUID> parse(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Null for what is malformed or missing; where an object is asked for, null is as unknown as a wrong one. */
    public static UUID orNull(String text) {
        return parse(text).orElse(null);
    }
}
