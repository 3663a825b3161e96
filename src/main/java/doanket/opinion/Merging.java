package doanket.opinion;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Merging petitions that ask for the same, and taking that back. The counts add up; each source stays as it was written. */
@ApplicationScoped
@Transactional
public class Merging {

    private static final int MOST = 100;

    private final PetitionRepository petitions;
    private final Lookups lookups;
    private final Actor actor;
    private final OpinionHistory history;

    protected Merging() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    Merging(PetitionRepository petitions, Lookups lookups, Actor actor, OpinionHistory history) {
        this.petitions = petitions;
        this.lookups = lookups;
        this.actor = actor;
        this.history = history;
    }

    /** What is to be merged, and what may be chosen for it. Those that wait with the unit of the first. */
    @Allowed(value = Permission.OPINION_WRITE, of = HoldScopes.class)
    public MergeSheet sheet(UUID first, List<UUID> others) {
        var holder = petitions.petition(first).orElseThrow().holder();
        var rows = petitions.named(all(first, others), actor.readsEnglish()).stream()
                .filter(row -> row.isWaiting() && row.parties().holder().equals(holder))
                .toList();
        return new MergeSheet(rows, lookups.words().keeping(rows), lookups.places(lookups.area(holder)));
    }

    /** Tells the id of what stands in their place. Refuses fewer than two, and what does not wait with one and the same unit. */
    @Allowed(value = Permission.OPINION_WRITE, of = HoldScopes.class)
    public UUID merge(UUID first, List<UUID> others, MergeWish wish) {
        var ids = all(first, others);
        var sources = petitions.locked(ids);
        if (sources.size() < 2) {
            throw OpinionRefused.mergeFew();
        }
        var holder = petitions.petition(first).orElseThrow().holder();
        if (sources.size() < ids.size()
                || sources.stream().anyMatch(one -> !one.holder().equals(holder))) {
            throw OpinionRefused.mergeApart();
        }
        var content = content(sources, wish);
        var by = actor.stamp();
        var whole = Petition.merged(sources, content);
        history.confirm(whole.kept(), List.of(wish.text()), wish.sure(), by);
        petitions.add(whole);
        petitions.flush();
        sources.forEach(source -> source.join(whole));
        history.noteAll(sources.stream().map(Petition::kept).toList(), OpinionStep.MERGED, by);
        var told = Words.of(Actor.VIETNAMESE, "step.sources", sources.size());
        history.note(whole.kept(), OpinionStep.MERGED, by, told);
        show(whole, sources);
        return whole.key();
    }

    private static List<UUID> all(UUID first, List<UUID> others) {
        var ids = Stream.concat(Stream.of(first), others.stream()).distinct().toList();
        if (ids.size() > MOST) {
            throw OpinionRefused.tooMany(MOST);
        }
        return ids;
    }

    private PetitionContent content(List<Petition> sources, MergeWish wish) {
        sources.forEach(Petition::refuseUnlessOpen);
        if (wish.place() == null) {
            throw OpinionRefused.placeMissing();
        }
        var holder = sources.get(0).holder();
        var places = lookups.places(lookups.area(holder)).stream().map(Place::id);
        boolean isKnown = Stream.concat(
                        places, sources.stream().map(one -> one.content().place()))
                .anyMatch(place -> place.equals(wish.place()));
        if (!isKnown) {
            throw new NotFoundException();
        }
        var words = lookups.words();
        for (var source : sources) {
            words = words.keeping(CodeWords.TOPIC, source.content().topic());
        }
        var topic = words.find(CodeWords.TOPIC, wish.topic())
                .orElseThrow(NotFoundException::new)
                .code();
        int people = sources.stream().mapToInt(one -> one.content().people()).sum();
        return new PetitionContent(wish.place(), topic, sources.get(0).content().competence(), people, wish.text());
    }

    /** What was merged into it stands for itself again. Refuses what was answered meanwhile. */
    @Allowed(value = Permission.OPINION_WRITE, of = HoldScopes.class)
    public void part(UUID id, long seen) {
        var whole = petitions.locked(id).orElseThrow(NotFoundException::new);
        if (whole.seen() != seen) {
            throw OpinionRefused.changedMeanwhile();
        }
        var by = actor.stamp();
        var sources = petitions.direct(id);
        whole.part(sources);
        history.noteAll(sources.stream().map(Petition::kept).toList(), OpinionStep.PARTED, by);
        history.note(whole.kept(), OpinionStep.PARTED, by, "");
        show(whole, sources);
    }

    private void show(Petition whole, List<Petition> sources) {
        history.show(Stream.concat(Stream.of(whole), sources.stream())
                .map(Petition::key)
                .toList());
    }
}
