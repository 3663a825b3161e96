package doanket.opinion;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.TypedDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is done with one petition: split, forwarded, answered, told to the people, asked again. Each step is kept in its history. */
@ApplicationScoped
@Transactional
public class PetitionHandling {

    private final PetitionRepository petitions;
    private final Lookups lookups;
    private final OpinionNotices notices;
    private final OpinionHistory history;

    protected PetitionHandling() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    PetitionHandling(PetitionRepository petitions, Lookups lookups, OpinionNotices notices, OpinionHistory history) {
        this.petitions = petitions;
        this.lookups = lookups;
        this.notices = notices;
        this.history = history;
    }

    private Petition held(UUID id, long seen) {
        var petition = petitions.locked(id).orElseThrow(NotFoundException::new);
        if (petition.seen() != seen) {
            throw OpinionRefused.changedMeanwhile();
        }
        return petition;
    }

    /** Puts parts in its place; their counts must add up to its own. Refuses what {@link Petition#split} refuses. */
    @Allowed(value = Permission.OPINION_WRITE, of = HoldScopes.class)
    public void split(UUID id, long seen, List<TypedPart> typed, boolean sure) {
        var petition = held(id, seen);
        var by = history.stamp();
        var words = lookups.words().keeping(petition.content());
        var parts = new PartReader(petition, words).read(typed);
        petition.split(parts.stream().map(PetitionContent::people).toList());
        history.confirm(petition.kept(), typed.stream().map(TypedPart::text).toList(), sure, by);
        var all = new ArrayList<UUID>(List.of(id));
        for (var content : parts) {
            var part = Petition.part(petition, all.size(), content);
            petitions.add(part);
            all.add(part.key());
        }
        history.note(petition.kept(), OpinionStep.SPLIT, by, Words.of(Actor.VIETNAMESE, "step.parts", parts.size()));
        history.show(all);
    }

    /** Sends it to another unit, whose it is to answer from now on; a day is allowed and may not be over. */
    @Allowed(value = Permission.OPINION_WRITE, of = HoldScopes.class)
    public void forward(UUID id, long seen, TypedForward typed) {
        var petition = held(id, seen);
        var by = history.stamp();
        var from = petition.holder();
        petition.forward(lookups.unit(typed.unit()), due(typed.due()), by.day());
        var left = new Kept(petition.kept().kind(), id, from);
        history.confirm(left, List.of(typed.paper()), typed.sure(), by);
        var forward = new Forward(petition, from, due(typed.due()), typed.paper(), by);
        petitions.add(forward);
        history.note(left, OpinionStep.FORWARDED, by, "", lookups.name(petition.holder()));
        notices.forwarded(petition, by);
        history.show(List.of(id));
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
        var by = history.stamp();
        petition.answer(typed, by);
        history.confirm(petition.kept(), List.of(typed.text() + "\n" + typed.paper()), typed.sure(), by);
        history.note(petition.kept(), OpinionStep.ANSWERED, by, "");
        var sources = petitions.sources(id);
        sources.forEach(source -> source.takeAnswer(petition));
        history.noteAll(sources.stream().map(Petition::kept).toList(), OpinionStep.ANSWERED, by);
        notices.answered(petition, sources, by);
        history.show(List.of(id));
    }

    /** Keeps on which day and how the answer was told to the people. */
    @Allowed(value = Permission.OPINION_WRITE, of = OriginScopes.class)
    public void tell(UUID id, long seen, String on, String how, boolean sure) {
        var petition = held(id, seen);
        var by = history.stamp();
        petition.tell(TypedDay.of(on), how, by.day());
        history.confirm(petition.kept(), List.of(how), sure, by);
        history.note(petition.kept(), OpinionStep.REPORTED, by, "");
        notices.told(petition);
        history.show(List.of(id));
    }

    /**
     * Asks the same again, after an answer that did not satisfy; tells the id of the new petition. Refuses what was asked again already,
     * by itself, in a part, or with what it was merged into: nobody is to be counted twice.
     */
    @Allowed(value = Permission.OPINION_WRITE, of = OriginScopes.class)
    public UUID renew(UUID id) {
        var petition = petitions.locked(id).orElseThrow(NotFoundException::new);
        var by = history.stamp();
        petitions.sources(id);
        if (petitions.isRenewed(id)) {
            throw OpinionRefused.renewedAlready();
        }
        var next = Petition.again(petition, by.day());
        petitions.add(next);
        history.note(petition.kept(), OpinionStep.RENEWED, by, "");
        history.show(List.of(next.key()));
        return next.key();
    }
}
