package doanket.platform;

import com.fasterxml.uuid.Generators;
import java.util.Optional;
import java.util.UUID;

/** Time-ordered identifiers (UUID version 7), so that the indexes of big tables grow at one end. */
public final class Uuids {

    private Uuids() {}

    public static UUID next() {
        return Generators.timeBasedEpochGenerator().generate();
    }

    /** Reads an identifier that came with an address; anything malformed is as good as unknown. */
    public static Optional<UUID> parse(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
