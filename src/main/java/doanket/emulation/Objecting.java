package doanket.emulation;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Objections of a unit to scores that were frozen, and their answers: the only way a frozen score changes. */
@ApplicationScoped
@Transactional
public class Objecting {

    private final SheetRepository sheets;
    private final BookRepository books;
    private final Scores scores;
    private final EmulationNotices notices;
    private final Actor actor;

    protected Objecting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Objecting(SheetRepository sheets, BookRepository books, Scores scores, EmulationNotices notices, Actor actor) {
        this.sheets = sheets;
        this.books = books;
        this.scores = scores;
        this.notices = notices;
        this.actor = actor;
    }

    /** Refuses outside the window, without a reason, and a second one while the first waits. */
    @Allowed(value = Permission.EMULATION_SCORE, of = ScoreScopes.class)
    public UUID object(UUID id, TypedScore typed) {
        var sheet = sheets.locked(id).orElseThrow(NotFoundException::new);
        var book = scores.book(sheet);
        book.refuseUnlessObjectionsOpen(actor.today());
        sheet.refuseUnlessVerified();
        var line = scores.of(sheet, typed.item());
        if (sheets.isWaiting(id, typed.item())) {
            throw EmulationRefused.objectedAlready(line.item().label());
        }
        var by = actor.stamp();
        var wanted = Points.of(typed.points(), line.item(), book.step());
        var objection = new Objection(id, typed.item(), wanted, typed.text(), by);
        books.add(objection);
        books.note(sheet, EmulationStep.OBJECTED, by, line.item().label());
        notices.tell(EmulationEvents.OBJECTED, sheet, by, line.item().label());
        return objection.key();
    }

    /** Accepts with new points, or leaves the score as it is; either way with a reason. Nobody answers a unit of his or her own. */
    @Allowed(value = Permission.EMULATION_LEAD, of = CheckScopes.class)
    public void answer(UUID id, UUID objection, boolean accept, TypedAnswer typed) {
        var sheet = sheets.locked(id).orElseThrow(NotFoundException::new);
        var found = sheets.objection(objection)
                .filter(one -> one.sheet().equals(id))
                .orElseThrow(NotFoundException::new);
        var book = scores.book(sheet);
        book.refuseUnlessFrozen();
        var by = actor.stamp();
        sheet.settle(actor.units(), by);
        var line = scores.of(sheet, found.item());
        if (accept) {
            var points = Points.of(typed.points(), line.item(), book.step());
            found.accept(line.verified(), points, typed.reason(), by);
            scores.settle(sheet, line, points, found.answer());
        } else {
            found.reject(typed.reason(), by);
        }
        books.note(sheet, EmulationStep.ANSWERED, by, line.item().label());
        notices.tell(EmulationEvents.ANSWERED, sheet, by, line.item().label());
    }
}
