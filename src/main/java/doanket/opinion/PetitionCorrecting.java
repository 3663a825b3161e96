package doanket.opinion;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.Change;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Correcting what a closed batch says wrongly, as long as it is with nobody else; what it was and why stands in its history. */
@ApplicationScoped
@Transactional
public class PetitionCorrecting {

    private static final int REASON_MAX = 500;

    private final PetitionRepository petitions;
    private final Lookups lookups;
    private final OpinionHistory history;

    protected PetitionCorrecting() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    PetitionCorrecting(PetitionRepository petitions, Lookups lookups, OpinionHistory history) {
        this.petitions = petitions;
        this.lookups = lookups;
        this.history = history;
    }

    /** Refuses what {@link Petition#correct} refuses, no reason, and what somebody else has changed meanwhile. */
    @Allowed(value = Permission.OPINION_WRITE, of = OriginScopes.class)
    public void correct(UUID id, long seen, TypedCorrection typed) {
        var petition = petitions.locked(id).orElseThrow(NotFoundException::new);
        if (petition.seen() != seen) {
            throw OpinionRefused.changedMeanwhile();
        }
        var by = history.stamp();
        var reason = Wording.text(typed.reason(), REASON_MAX);
        if (reason.isEmpty()) {
            throw OpinionRefused.reasonMissing();
        }
        var before = petitions.row(id, false).orElseThrow().said();
        petition.correct(content(petition, typed));
        history.confirm(petition.kept(), List.of(reason), typed.sure(), by);
        petitions.flush();
        var told = told(before, petitions.row(id, false).orElseThrow().said());
        var what = before.topicName() + ", " + before.placeName();
        var text = Words.of(Actor.VIETNAMESE, "step.corrected", what, told, reason);
        history.note(petition.kept(), OpinionStep.CORRECTED, by, text, told);
        history.show(List.of(id));
    }

    /** What was said stays as it was written; what was closed meanwhile may stay, too. */
    private PetitionContent content(Petition petition, TypedCorrection typed) {
        var words = lookups.words().keeping(petition.content());
        int people = LineReader.people(typed.people());
        if (people < 0) {
            throw OpinionRefused.countBad(PetitionContent.MOST_PEOPLE);
        }
        return new PetitionContent(
                place(petition, typed.place()),
                code(words, CodeWords.TOPIC, typed.topic()),
                typed.competence().isBlank() ? "" : code(words, CodeWords.COMPETENCE, typed.competence()),
                people,
                petition.content().text());
    }

    private UUID place(Petition petition, UUID typed) {
        var places = lookups.places(lookups.area(petition.origin())).stream().map(Place::id);
        return Stream.concat(Stream.of(petition.content().place()), places)
                .filter(place -> place.equals(typed))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static String code(CodeWords words, String kind, String typed) {
        return words.find(kind, typed).orElseThrow(NotFoundException::new).code();
    }

    private static String told(PetitionRow.Said was, PetitionRow.Said is) {
        return new Change()
                .and(label("topic"), was.topicName(), is.topicName())
                .and(label("competence"), was.competenceName(), is.competenceName())
                .and(label("place"), was.placeName(), is.placeName())
                .and(label("people"), Told.number(was.people()), Told.number(is.people()))
                .toString();
    }

    private static String label(String column) {
        return Words.of(Actor.VIETNAMESE, "column." + column);
    }
}
