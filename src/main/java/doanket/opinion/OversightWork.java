package doanket.opinion;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.Stamp;
import doanket.platform.TypedDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What is done in a supervision or criticism: visits, findings, recommendations, the closing paper; and the replies to it. */
@ApplicationScoped
@Transactional
public class OversightWork {

    private final OversightRepository oversights;
    private final OversightNotices notices;
    private final OversightSearch search;
    private final Lookups lookups;
    private final OpinionHistory history;

    protected OversightWork() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    OversightWork(
            OversightRepository oversights,
            OversightNotices notices,
            OversightSearch search,
            Lookups lookups,
            OpinionHistory history) {
        this.oversights = oversights;
        this.notices = notices;
        this.search = search;
        this.lookups = lookups;
        this.history = history;
    }

    private void confirm(Oversight oversight, String text, boolean sure, Stamp by) {
        history.confirm(oversight.kept(), List.of(text), sure, by);
    }

    private Oversight held(UUID id) {
        return oversights.locked(id).orElseThrow(NotFoundException::new);
    }

    /**
     * Notes a visit, a conference or a dialogue. Refuses one without day, place or words, what is closed, and a day before it begins
     * unless the writer says so once more.
     */
    @Allowed(value = Permission.OPINION_WRITE, of = OversightScopes.class)
    public void visit(UUID id, TypedVisit typed) {
        var by = history.stamp();
        var oversight = held(id);
        var day = TypedDay.of(typed.day());
        oversights.add(Note.visit(oversight, day, typed.place(), typed.text(), by));
        if (!typed.really()) {
            oversight.refuseBefore(day);
        }
        confirm(oversight, typed.place() + "\n" + typed.text(), typed.sure(), by);
        history.did(oversight.kept(), "visited");
        search.put(oversight, by);
    }

    /** Notes what is done well or wanting. */
    @Allowed(value = Permission.OPINION_WRITE, of = OversightScopes.class)
    public void find(UUID id, boolean good, String text, boolean sure) {
        var by = history.stamp();
        var oversight = held(id);
        oversights.add(new Note(oversight, good ? NoteKind.GOOD : NoteKind.LIMIT, text, by));
        confirm(oversight, text, sure, by);
        history.did(oversight.kept(), "found");
        search.put(oversight, by);
    }

    /** Recommends something to a body, or makes a point about its draft; the body is told at once. */
    @Allowed(value = Permission.OPINION_LEAD, of = OversightScopes.class)
    public UUID recommend(UUID id, TypedRecommendation typed) {
        var by = history.stamp();
        var oversight = held(id);
        var to = lookups.unit(typed.unit());
        var recommendation = new Recommendation(oversight, to, typed.text(), TypedDay.of(typed.due()), by);
        oversights.add(recommendation);
        confirm(oversight, typed.text(), typed.sure(), by);
        history.note(oversight.kept(), OpinionStep.RECOMMENDED, by, "", lookups.name(to));
        oversights.flush();
        search.put(oversight, by);
        notices.recommended(recommendation, by);
        return recommendation.key();
    }

    /**
     * With the report, or the paper of criticism. Before its planned end is over only where it is {@code really} meant; what has no reply
     * then is told.
     */
    @Allowed(value = Permission.OPINION_LEAD, of = OversightScopes.class)
    public void close(UUID id, long seen, String paper, boolean really, boolean sure) {
        var by = history.stamp();
        var oversight = held(id);
        if (oversight.seen() != seen) {
            throw OpinionRefused.changedMeanwhile();
        }
        if (!really) {
            oversight.refuseEarly(
                    by.day(),
                    () -> oversights
                            .row(id, by.day())
                            .map(row -> row.counts().unreplied())
                            .orElse(0));
        }
        oversight.close(paper, by.day());
        confirm(oversight, paper, sure, by);
        history.note(oversight.kept(), OpinionStep.CLOSED, by, "");
    }

    /** The body replies; also once more, when it has come to something else. */
    @Allowed(value = Permission.OPINION_WRITE, of = ReplyScopes.class)
    public void reply(UUID recommendation, TypedReply typed) {
        reply(recommendation, typed, false);
    }

    /** Whoever recommended writes down what came as a paper. */
    @Allowed(value = Permission.OPINION_WRITE, of = RecordScopes.class)
    public void record(UUID recommendation, TypedReply typed) {
        reply(recommendation, typed, true);
    }

    private void reply(UUID id, TypedReply typed, boolean recorded) {
        var by = history.stamp();
        var recommendation = oversights.recommendation(id).orElseThrow(NotFoundException::new);
        oversights.add(new Reply(recommendation, typed, recorded, by));
        var oversight = oversights.oversight(recommendation.oversight()).orElseThrow();
        confirm(oversight, typed.text() + "\n" + typed.paper(), typed.sure(), by);
        history.note(oversight.kept(), OpinionStep.REPLIED, by, "");
        search.put(oversight, by);
        notices.replied(recommendation, by);
    }
}
