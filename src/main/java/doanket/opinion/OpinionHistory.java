package doanket.opinion;

import doanket.identity.Actor;
import doanket.identity.Deeds;
import doanket.platform.PortalJson;
import doanket.platform.Stamp;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Writes each step twice: into the history of what it was done to, which its readers see, and into the log, where nothing stands that
 * somebody has typed.
 */
@ApplicationScoped
class OpinionHistory {

    private static final String PASSED = """
            /* job */ insert into opinion_event (id, version, subject_id, step, account_id, name, post_id, post, at, text)
            select r.id, 1, r.subject, ?2, cast(?3 as uuid), ?4, cast(?5 as uuid), ?6, ?7, r.text
            from jsonb_to_recordset(cast(?1 as jsonb)) as r (id uuid, subject uuid, text text)""";

    private final Actor actor;
    private final Deeds deeds;
    private final PetitionSearch search;

    @PersistenceContext
    EntityManager entityManager;

    protected OpinionHistory() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    OpinionHistory(Actor actor, Deeds deeds, PetitionSearch search) {
        this.actor = actor;
        this.deeds = deeds;
        this.search = search;
    }

    /** Who does it, now. */
    Stamp stamp() {
        return actor.stamp();
    }

    /** Told in the same words in both. */
    void note(Kept kept, OpinionStep step, Stamp by, String told) {
        note(kept, step, by, told, told);
    }

    /** {@code text} stands in the history, {@code detail} in the log. */
    void note(Kept kept, OpinionStep step, Stamp by, String text, String detail) {
        entityManager.persist(new OpinionEvent(kept.id(), step, by, text));
        deeds.write(verb(kept, step), kept.id(), kept.unit(), detail);
    }

    /** Those petitions are found as they are now; after all that was done to them. */
    void show(Collection<UUID> petitions) {
        search.put(petitions);
    }

    /** The same of all lines of a batch. */
    void showLines(UUID batch) {
        search.putLines(batch);
    }

    /** What stands on the page by itself with who wrote it: only in the log. */
    void did(Kept kept, String what) {
        deeds.write(kept.kind() + "." + what, kept.id(), kept.unit(), "");
    }

    /** The same to each of those, which are of one kind; the log takes one statement. */
    void noteAll(List<Kept> all, OpinionStep step, Stamp by) {
        all.forEach(kept -> entityManager.persist(new OpinionEvent(kept.id(), step, by, "")));
        all.stream().findFirst().ifPresent(first -> deeds.write(verb(first, step), subjects(all)));
    }

    /** Units that were closed have left these, all of one kind, to those after them: one statement for the history, one for the log. */
    void passed(List<OpinionSuccession.Passed> all) {
        if (all.isEmpty()) {
            return;
        }
        var lines = PortalJson.createArrayBuilder();
        all.forEach(one -> lines.add(PortalJson.createObjectBuilder()
                .add("id", Uuids.next().toString())
                .add("subject", one.kept().id().toString())
                .add("text", one.told())));
        var by = actor.stampOrPortal();
        entityManager
                .createNativeQuery(PASSED)
                .setParameter(1, lines.build().toString())
                .setParameter(2, OpinionStep.SUCCEEDED.name())
                .setParameter(3, by.account() == null ? null : by.account().toString())
                .setParameter(4, by.name())
                .setParameter(5, by.post() == null ? null : by.post().toString())
                .setParameter(6, by.postLabel())
                .setParameter(7, Timestamp.from(by.at()))
                .executeUpdate();
        deeds.handedOn(
                verb(all.get(0).kept(), OpinionStep.SUCCEEDED),
                all.stream()
                        .map(one ->
                                new Deeds.Subject(one.kept().id(), one.kept().unit(), one.told()))
                        .toList());
    }

    private static List<Deeds.Subject> subjects(List<Kept> all) {
        return all.stream()
                .map(kept -> new Deeds.Subject(kept.id(), kept.unit(), ""))
                .toList();
    }

    /** Refuses what looks personal until the writer says that nobody private is named; that it was said is noted. */
    void confirm(Kept kept, List<String> texts, boolean sure, Stamp by) {
        if (PrivateWords.confirmed(texts, sure, actor.locale())) {
            note(kept, OpinionStep.CONFIRMED, by, "");
        }
    }

    /** The same of a batch: its name, and its lines by their rows. */
    void confirm(Kept kept, String name, List<String> texts, boolean sure, Stamp by) {
        if (PrivateWords.confirmed(name, texts, sure, actor.locale())) {
            note(kept, OpinionStep.CONFIRMED, by, "");
        }
    }

    private static String verb(Kept kept, OpinionStep step) {
        return kept.kind() + "." + step.name().toLowerCase(Locale.ROOT);
    }
}
