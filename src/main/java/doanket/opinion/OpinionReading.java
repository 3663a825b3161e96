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

/** Lists of petitions and batches of one's units, a batch, and a petition with all that happened to it. */
@ApplicationScoped
@Transactional
public class OpinionReading {

    static final int PAGE = 50;

    private final PetitionRepository petitions;
    private final BatchRepository batches;
    private final Lookups lookups;
    private final Actor actor;

    protected OpinionReading() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    OpinionReading(PetitionRepository petitions, BatchRepository batches, Lookups lookups, Actor actor) {
        this.petitions = petitions;
        this.batches = batches;
        this.lookups = lookups;
        this.actor = actor;
    }

    /** Of the units of one's posts; the overdue first, then by day or the newest. Behind a key of the page before, or from the top. */
    @Allowed(Permission.OPINION_READ)
    public OpinionPage list(OpinionList which, String after) {
        var units = actor.units();
        boolean english = actor.readsEnglish();
        var key = PetitionKey.read(after);
        var today = actor.today();
        var part = new PetitionRepository.Part(key.orElseGet(PetitionKey::newest), PAGE + 1, today);
        boolean waiting = which == OpinionList.WAITING;
        var rows = waiting
                ? petitions.waiting(units, key.orElseGet(PetitionKey::top), PAGE + 1, english)
                : petitions.own(units, which == OpinionList.UNTOLD, part, english);
        return new OpinionPage(
                Listed.of(
                        rows,
                        PAGE,
                        petitions.count(units, which),
                        row -> (waiting ? PetitionKey.of(row) : PetitionKey.ofOwn(row, today)).written()),
                today);
    }

    /** Of the units of one's posts: those that are still written first, then the newest. Behind a key of the page before. */
    @Allowed(Permission.OPINION_READ)
    public Listed<BatchHead> batches(String after) {
        var units = actor.units();
        var rows = batches.ofUnits(units, BatchKey.read(after).orElseGet(BatchKey::top), PAGE + 1);
        return Listed.of(
                rows, PAGE, batches.count(units), head -> BatchKey.of(head).written());
    }

    /** A batch with its lines. */
    @Allowed(value = Permission.OPINION_READ, of = BatchReadScopes.class)
    public BatchSheet batch(UUID id) {
        var head = batches.head(id).orElseThrow(NotFoundException::new);
        var channel = lookups.words().name(CodeWords.CHANNEL, head.terms().channel());
        return new BatchSheet(head, channel, petitions.ofBatch(id, actor.readsEnglish()), batches.eventsOfBatch(id));
    }

    /** A petition with all that happened to it. */
    @Allowed(value = Permission.OPINION_READ, of = PetitionScopes.class)
    public PetitionSheet petition(UUID id) {
        var row = petitions.row(id, actor.readsEnglish()).orElseThrow(NotFoundException::new);
        var ties = row.ties();
        var may = new PetitionSheet.May(
                actor.may(Permission.OPINION_WRITE, row.parties().holder()),
                actor.may(Permission.OPINION_WRITE, row.parties().origin()),
                ties.splitFrom() != null && isOfOrigin(row));
        var subjects = Stream.of(id, ties.batch()).filter(one -> one != null).toList();
        var events = batches.events(subjects);
        boolean wentOn = row.isForwarded();
        return new PetitionSheet(
                row,
                related(row),
                wentOn || ties.merged() ? petitions.forwards(id) : List.of(),
                events,
                may,
                kit(row, may, !wentOn && !ties.merged()));
    }

    /** Whoever reads over the unit that put it together may read what it was split from. */
    private boolean isOfOrigin(PetitionRow row) {
        var origin = row.parties().origin();
        return actor.isMember(origin) || actor.may(Permission.OPINION_READ, origin);
    }

    private List<PetitionRow> related(PetitionRow row) {
        boolean english = actor.readsEnglish();
        if (row.ties().merged()) {
            return petitions.sourcesOf(row.id(), english);
        }
        return row.ties().divided() ? petitions.partsOf(row.id(), english) : List.of();
    }

    private PetitionSheet.Kit kit(PetitionRow row, PetitionSheet.May may, boolean isOwn) {
        return may.handle() && row.isWaiting()
                ? new PetitionSheet.Kit(
                        lookups.words().keeping(List.of(row)),
                        lookups.partners(row.parties().holder()),
                        isOwn ? places(row) : List.of(),
                        actor.today())
                : new PetitionSheet.Kit(new CodeWords(List.of()), List.of(), List.of(), actor.today());
    }

    /** Those of the area in which it was put together; its own, too, should it be there no longer. */
    private List<Place> places(PetitionRow row) {
        var said = row.said();
        var own = new Place(said.place(), "", said.placeName());
        var there = lookups.places(lookups.area(row.parties().origin()));
        return there.stream().anyMatch(place -> place.id().equals(said.place()))
                ? there
                : Stream.concat(Stream.of(own), there.stream()).toList();
    }
}
