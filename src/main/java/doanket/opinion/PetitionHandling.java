package doanket.opinion;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.Stamp;
import doanket.platform.TypedDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is done with one petition: split, forwarded, answered, told to the people, asked again. Each step is kept in its history. */
@ApplicationScoped
@Transactional
public class PetitionHandling {

    private final PetitionRepository petitions;
    private final BatchRepository events;
    private final Lookups lookups;
    private final OpinionNotices notices;
    private final Actor actor;

    protected PetitionHandling() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    PetitionHandling(
            PetitionRepository petitions,
            BatchRepository events,
            Lookups lookups,
            OpinionNotices notices,
            Actor actor) {
        this.petitions = petitions;
        this.events = events;
        this.lookups = lookups;
        this.notices = notices;
        this.actor = actor;
    }

    private Petition held(UUID id, long seen) {
        var petition = petitions.locked(id).orElseThrow(NotFoundException::new);
        if (petition.seen() != seen) {
            throw OpinionRefused.changedMeanwhile();
        }
        return petition;
    }

    private void note(Petition petition, OpinionStep step, Stamp by, String text) {
        events.add(new OpinionEvent(petition.key(), step, by, text));
    }

    private void confirm(Petition petition, List<String> texts, boolean sure, Stamp by) {
        if (PrivateWords.confirmed(texts, sure, actor.locale())) {
            note(petition, OpinionStep.CONFIRMED, by, "");
        }
    }

    /** Puts parts in its place; their counts must add up to its own. Refuses what {@link Petition#split} refuses. */
    @Allowed(value = Permission.OPINION_WRITE, of = HoldScopes.class)
    public void split(UUID id, long seen, List<TypedPart> typed, boolean sure) {
        var petition = held(id, seen);
        var by = actor.stamp();
        var parts = new PartReader(petition, lookups.words().keeping(CodeWords.TOPIC, petition.topic())).read(typed);
        petition.split(parts.stream().map(PetitionContent::people).toList());
        confirm(petition, typed.stream().map(TypedPart::text).toList(), sure, by);
        int position = 1;
        for (var content : parts) {
            petitions.add(Petition.part(petition, position, content));
            position++;
        }
        note(petition, OpinionStep.SPLIT, by, Words.of(Actor.VIETNAMESE, "step.parts", parts.size()));
    }

    /** Sends it to another unit, whose it is to answer from now on; a day is allowed and may not be over. */
    @Allowed(value = Permission.OPINION_WRITE, of = HoldScopes.class)
    public void forward(UUID id, long seen, TypedForward typed) {
        var petition = held(id, seen);
        var by = actor.stamp();
        var from = petition.holder();
        petition.forward(lookups.unit(typed.unit()), due(typed.due()), by.day());
        var forward = new Forward(petition, from, due(typed.due()), typed.paper(), by);
        events.add(forward);
        note(petition, OpinionStep.FORWARDED, by, "");
        notices.forwarded(petition, by);
    }

    private static LocalDate due(String typed) {
        if (TypedDay.isBad(typed)) {
            throw OpinionRefused.dayBad();
        }
        return TypedDay.of(typed);
    }

    /** Answers it and all that was merged into it; whoever put these together is told. Refuses a second answer. */
    @Allowed(value = Permission.OPINION_WRITE, of = HoldScopes.class)
    public void answer(UUID id, long seen, TypedAnswer typed) {
        var petition = held(id, seen);
        var by = actor.stamp();
        petition.answer(typed, by);
        confirm(petition, List.of(typed.text()), typed.sure(), by);
        note(petition, OpinionStep.ANSWERED, by, "");
        var sources = petitions.sources(id);
        sources.forEach(source -> {
            source.takeAnswer(petition);
            note(source, OpinionStep.ANSWERED, by, "");
        });
        notices.answered(petition, sources, by);
    }

    /** Keeps on which day and how the answer was told to the people. */
    @Allowed(value = Permission.OPINION_WRITE, of = OriginScopes.class)
    public void tell(UUID id, long seen, String on, String how) {
        var petition = held(id, seen);
        var by = actor.stamp();
        petition.tell(TypedDay.of(on), how, by.day());
        note(petition, OpinionStep.REPORTED, by, "");
    }

    /** Asks the same again, after an answer that did not satisfy; tells the id of the new petition. */
    @Allowed(value = Permission.OPINION_WRITE, of = OriginScopes.class)
    public UUID renew(UUID id) {
        var petition = petitions.locked(id).orElseThrow(NotFoundException::new);
        var by = actor.stamp();
        if (petitions.isRenewed(id)) {
            throw OpinionRefused.renewedAlready();
        }
        var next = Petition.again(petition, by.day());
        petitions.add(next);
        note(petition, OpinionStep.RENEWED, by, "");
        return next.key();
    }
}
