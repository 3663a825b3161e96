package doanket.emulation;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A unit scoring itself. */
@ApplicationScoped
@Transactional
public class SheetScoring {

    private final SheetRepository sheets;
    private final BookRepository books;
    private final Scores scores;
    private final EmulationNotices notices;
    private final Actor actor;

    protected SheetScoring() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SheetScoring(SheetRepository sheets, BookRepository books, Scores scores, EmulationNotices notices, Actor actor) {
        this.sheets = sheets;
        this.books = books;
        this.scores = scores;
        this.notices = notices;
        this.actor = actor;
    }

    /** Keeps the scores given so far. Refuses points beyond an item or between steps, and what somebody else has saved meanwhile. */
    @Allowed(value = Permission.EMULATION_SCORE, of = ScoreScopes.class)
    public void save(UUID id, List<TypedScore> typed, long seen) {
        var sheet = sheets.locked(id).orElseThrow(NotFoundException::new);
        scores.book(sheet).refuseUnlessOpen();
        sheet.score(seen, actor.stamp());
        scores.putSelf(sheet, typed);
        books.did("scored", sheet);
    }

    /** Sends to whoever published the rules. Refuses while an item has no score. */
    @Allowed(value = Permission.EMULATION_SCORE, of = ScoreScopes.class)
    public void send(UUID id) {
        var sheet = sheets.locked(id).orElseThrow(NotFoundException::new);
        scores.book(sheet).refuseUnlessOpen();
        var by = actor.stamp();
        sheet.send(scores.of(sheet), by);
        books.note(sheet, EmulationStep.SENT, by, "");
        notices.tell(EmulationEvents.SENT, sheet, by, "");
    }
}
