package doanket.opinion;

import java.util.UUID;

/**
 * A supervision or criticism as typed; bodies are names or codes of units, set apart by semicolons; again of an earlier one or null;
 * sure where the writer says that nobody private is named.
 */
public record TypedOversight(
        String subject,
        String form,
        String team,
        String from,
        String until,
        String bodies,
        UUID programme,
        UUID again,
        OversightFrame frame,
        boolean sure) {

    /** What may name somebody. */
    String texts() {
        return String.join("\n", subject, team, frame.texts());
    }
}
