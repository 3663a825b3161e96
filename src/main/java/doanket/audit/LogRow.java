package doanket.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the log: when who, in which post and from which machine, did what to which object. The seal is the number of the
 * line in the chain, null while it is not sealed yet.
 */
public record LogRow(
        UUID id,
        Instant at,
        String name,
        String post,
        String verb,
        UUID object,
        String detail,
        String address,
        Long seal,
        Whom whom)
        implements Serializable {

    /** To which person it was done, by the name and account of today, and in which unit; empty where there is none. */
    public record Whom(String person, String unit) implements Serializable {

        /** Both in one line. */
        public String told() {
            return Stream.of(person, unit).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        }
    }
}
