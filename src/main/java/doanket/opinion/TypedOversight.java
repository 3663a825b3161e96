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
        boolean sure) {

    public TypedOversight(
            String subject,
            String form,
            String team,
            String from,
            String until,
            String bodies,
            UUID programme,
            UUID again) {
        this(subject, form, team, from, until, bodies, programme, again, false);
    }

    /** What may name somebody. */
    String texts() {
        return subject + "\n" + team;
    }
}
