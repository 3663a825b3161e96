package doanket.opinion.rest;

import doanket.opinion.Outcome;
import doanket.opinion.PetitionRow;
import doanket.opinion.PetitionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A petition: who put it together and with whom it is, what was said where by how many, and what became of it. */
public record PetitionItem(
        UUID id,
        UUID batch,
        PetitionUnits units,
        PetitionSaid said,
        LocalDate day,
        PetitionState state,
        LocalDate due,
        boolean live,
        PetitionAnswer answer) {

    /** The unit that put it together, and the one it is with. */
    public record PetitionUnits(UUID origin, String originName, UUID holder, String holderName) {}

    /** Aggregates only: how many people, in common words; nothing of one person. */
    public record PetitionSaid(
            UUID place, String placeName, String topic, String topicName, String competence, int people, String text) {}

    /** What was answered, and on which day the people were told. */
    public record PetitionAnswer(Outcome outcome, String text, String paper, Instant at, LocalDate toldOn) {}

    static PetitionItem of(PetitionRow row) {
        var parties = row.parties();
        var said = row.said();
        var answer = row.answer();
        return new PetitionItem(
                row.id(),
                row.ties().batch(),
                new PetitionUnits(parties.origin(), parties.originName(), parties.holder(), parties.holderName()),
                new PetitionSaid(
                        said.place(),
                        said.placeName(),
                        said.topic(),
                        said.topicName(),
                        said.competence(),
                        said.people(),
                        said.text()),
                row.course().day(),
                row.course().state(),
                row.course().due(),
                row.isLive(),
                row.isAnswered()
                        ? new PetitionAnswer(
                                answer.outcome(), answer.text(), answer.paper(), answer.at(), answer.toldOn())
                        : null);
    }
}
