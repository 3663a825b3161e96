package doanket.opinion;

import static doanket.opinion.PetitionRepository.moment;
import static doanket.opinion.PetitionRepository.number;

import doanket.platform.Sql;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A petition as pages show it. */
public record PetitionRow(UUID id, Parties parties, Said said, Course course, Ties ties, Answer answer, long version)
        implements Serializable {

    /** The unit that put it together, and the one it is with; whether it, or what it was part of, was ever with another one. */
    public record Parties(UUID origin, String originName, UUID holder, String holderName, boolean travelled)
            implements Serializable {}

    /** What was said where, by how many. */
    public record Said(
            UUID place,
            String placeName,
            String topic,
            String topicName,
            String competence,
            String competenceName,
            int people,
            String text)
            implements Serializable {}

    /** Where it stands, by which day an answer is due, and whether its words were let go as they were old. */
    public record Course(LocalDate day, PetitionState state, LocalDate due, boolean forgotten)
            implements Serializable {}

    /** What it belongs to: its batch; whether others stand in its place; what it comes from and went into. */
    public record Ties(UUID batch, boolean divided, boolean merged, UUID splitFrom, UUID mergedInto, UUID againOf)
            implements Serializable {}

    /** What became of it; everything is empty before. */
    public record Answer(
            Outcome outcome, String text, String paper, String unitName, Instant at, LocalDate toldOn, String toldHow)
            implements Serializable {}

    /** In the order of the columns of {@link PetitionRepository}. */
    static PetitionRow read(Object[] row) {
        return new PetitionRow(
                (UUID) row[0],
                new Parties((UUID) row[2], (String) row[3], (UUID) row[4], (String) row[5], (Boolean) row[30]),
                new Said(
                        (UUID) row[6],
                        (String) row[7],
                        (String) row[8],
                        (String) row[9],
                        (String) row[10],
                        (String) row[11],
                        number(row[12]),
                        (String) row[13]),
                new Course(
                        Sql.day(row[14]), PetitionState.valueOf((String) row[15]), Sql.day(row[21]), (Boolean) row[31]),
                new Ties((UUID) row[1], (Boolean) row[16], (Boolean) row[17], (UUID) row[18], (UUID) row[19], (UUID)
                        row[20]),
                answer(row),
                ((Number) row[29]).longValue());
    }

    private static Answer answer(Object[] row) {
        return new Answer(
                row[22] == null ? null : Outcome.valueOf((String) row[22]),
                (String) row[23],
                (String) row[24],
                (String) row[25],
                moment(row[26]),
                Sql.day(row[27]),
                (String) row[28]);
    }

    /** Nothing stands in its place. */
    public boolean isLive() {
        return !ties.divided() && ties.mergedInto() == null;
    }

    public boolean isWaiting() {
        return isLive() && course.state() == PetitionState.WAITING;
    }

    public boolean isForwarded() {
        return parties.travelled() || !parties.origin().equals(parties.holder());
    }

    public boolean isAnswered() {
        return answer.outcome() != null;
    }

    /** Without a day nothing is. */
    public boolean isOverdue(LocalDate today) {
        return isWaiting() && isLate(today);
    }

    /** Also what waits with what it was merged into. */
    boolean isLate(LocalDate today) {
        return course.state() == PetitionState.WAITING
                && today != null
                && course.due() != null
                && today.isAfter(course.due());
    }

    public String peopleTold() {
        return Told.number(said.people());
    }

    /** What chips say of it: the key behind {@code state.} of the texts. */
    public String standing() {
        if (ties.divided()) {
            return ties.merged() ? "PARTED" : "SPLIT";
        }
        return ties.mergedInto() == null || isAnswered() ? course.state().toString() : "MERGED";
    }

    public String tone() {
        return standing().equals(course.state().toString()) ? course.state().tone() : "warn";
    }
}
