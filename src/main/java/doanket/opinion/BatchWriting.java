package doanket.opinion;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Putting opinions together, line by line, and closing the batch. */
@ApplicationScoped
@Transactional
public class BatchWriting {

    /** Lines of one batch. */
    public static final int MOST = LineReader.MOST;

    private final BatchRepository batches;
    private final PetitionRepository petitions;
    private final Lookups lookups;
    private final Actor actor;
    private final OpinionHistory history;

    protected BatchWriting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    BatchWriting(
            BatchRepository batches,
            PetitionRepository petitions,
            Lookups lookups,
            Actor actor,
            OpinionHistory history) {
        this.batches = batches;
        this.petitions = petitions;
        this.lookups = lookups;
        this.actor = actor;
        this.history = history;
    }

    /** What may be chosen in the form of a new batch. Four statements. */
    @Allowed(Permission.OPINION_WRITE)
    public BatchKit kit() {
        var owners = actor.unitsOf(Permission.OPINION_WRITE);
        var places = owners.isEmpty() ? List.<Place>of() : lookups.places(lookups.area(owners.get(0)));
        return new BatchKit(lookups.owners(owners), lookups.words(), places);
    }

    /** A batch as it stands in its form, with what may be chosen there. */
    @Allowed(value = Permission.OPINION_WRITE, of = BatchScopes.class)
    public BatchForm form(UUID id) {
        var batch = batches.batch(id).orElseThrow(NotFoundException::new);
        var head = batches.head(id).orElseThrow();
        var lines = petitions.ofBatch(id, actor.readsEnglish());
        var words = lookups.words().keeping(lines).keeping(CodeWords.CHANNEL, batch.channel());
        var places = PlaceNames.offered(lookups.everPlaces(batch.area()), places(lines), actor.today());
        return new BatchForm(head, new BatchKit(List.of(), words, places), lines, batch.seen());
    }

    private static Set<UUID> places(List<PetitionRow> lines) {
        return lines.stream().map(line -> line.said().place()).collect(Collectors.toSet());
    }

    /**
     * Begins a batch of that unit, or of the one that goes on with its work. Refuses what {@link Batch} and {@link LineReader} refuse, and what looks like personal data until
     * the writer says that nobody private is named.
     */
    @Allowed(value = Permission.OPINION_WRITE, of = OwnerScopes.class)
    public UUID start(UUID owner, BatchDraft draft) {
        var by = actor.stamp();
        var words = lookups.words();
        var batch = new Batch(lookups.present(owner), lookups.area(owner), terms(draft.terms(), words), by);
        batches.add(batch);
        batches.flush();
        history.note(batch.kept(), OpinionStep.STARTED, by, "");
        put(batch, draft, new LineReader(words, names(batch, Set.of()), actor.locale()), by);
        return batch.key();
    }

    /** Refuses as {@link #start}, what is closed already, and what somebody else has changed meanwhile. */
    @Allowed(value = Permission.OPINION_WRITE, of = BatchScopes.class)
    public void change(UUID id, BatchDraft draft) {
        changed(id, draft, actor.stamp());
    }

    /** As {@link #change}, and from now on each line is handled by itself; nothing that stands in the form is left behind. */
    @Allowed(value = Permission.OPINION_WRITE, of = BatchScopes.class)
    public void changeAndClose(UUID id, BatchDraft draft) {
        var by = actor.stamp();
        close(changed(id, draft, by), by);
    }

    private Batch changed(UUID id, BatchDraft draft, Stamp by) {
        var batch = held(id, draft.version());
        var lines = petitions.ofBatch(id, actor.readsEnglish());
        var words = lookups.words().keeping(lines).keeping(CodeWords.CHANNEL, batch.channel());
        batch.change(terms(draft.terms(), words), by);
        history.note(batch.kept(), OpinionStep.CHANGED, by, "");
        petitions.clearDrafts(id);
        put(batch, draft, new LineReader(words, names(batch, places(lines)), actor.locale()), by);
        return batch;
    }

    private Batch held(UUID id, long seen) {
        var batch = batches.locked(id).orElseThrow(NotFoundException::new);
        if (batch.isClosed()) {
            throw OpinionRefused.closed();
        }
        if (batch.seen() != seen) {
            throw OpinionRefused.changedMeanwhile();
        }
        return batch;
    }

    private static BatchTerms terms(BatchTerms typed, CodeWords words) {
        var channel = words.find(CodeWords.CHANNEL, typed.channel())
                .orElseThrow(OpinionRefused::channelBad)
                .code();
        return new BatchTerms(typed.name(), channel, typed.from(), typed.until());
    }

    private PlaceNames names(Batch batch, Set<UUID> kept) {
        return new PlaceNames(lookups.everPlaces(batch.area()), kept, actor.today(), batch.from());
    }

    private void put(Batch batch, BatchDraft draft, LineReader reader, Stamp by) {
        var contents = reader.read(draft.lines());
        var texts = draft.lines().stream().map(TypedLine::text).toList();
        history.confirm(batch.kept(), draft.terms().name(), texts, draft.sure(), by);
        int position = 1;
        for (var content : contents) {
            petitions.add(Petition.draft(batch, position, content));
            position++;
        }
    }

    /** From now on each line is handled by itself. Refuses a batch without lines. */
    @Allowed(value = Permission.OPINION_WRITE, of = BatchScopes.class)
    public void close(UUID id, long seen) {
        close(held(id, seen), actor.stamp());
    }

    private void close(Batch batch, Stamp by) {
        if (petitions.open(batch.key()) == 0) {
            throw OpinionRefused.linesMissing();
        }
        batch.close(by);
        history.note(batch.kept(), OpinionStep.CLOSED, by, "");
        history.showLines(batch.key());
    }
}
