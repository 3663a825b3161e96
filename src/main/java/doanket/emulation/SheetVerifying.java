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

/**
 * Verifying what a unit has given itself (nobody does so for a unit of his or her own), and leaving out of the ranking who gave
 * nothing.
 */
@ApplicationScoped
@Transactional
public class SheetVerifying {

    private final SheetRepository sheets;
    private final BookRepository books;
    private final Scores scores;
    private final EmulationNotices notices;
    private final Actor actor;

    protected SheetVerifying() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SheetVerifying(SheetRepository sheets, BookRepository books, Scores scores, EmulationNotices notices, Actor actor) {
        this.sheets = sheets;
        this.books = books;
        this.scores = scores;
        this.notices = notices;
        this.actor = actor;
    }

    /** Keeps what was verified so far. Refuses points beyond an item or between steps, and what somebody else has saved meanwhile. */
    @Allowed(value = Permission.EMULATION_LEAD, of = CheckScopes.class)
    public void save(UUID id, List<TypedScore> typed, long seen) {
        var sheet = sheets.locked(id).orElseThrow(NotFoundException::new);
        sheet.check(seen, actor.units(), actor.stamp());
        scores.putVerified(sheet, typed);
        books.did("checked", sheet);
    }

    /** Refuses while an item is not verified, and a difference without its reason. */
    @Allowed(value = Permission.EMULATION_LEAD, of = CheckScopes.class)
    public void verify(UUID id) {
        var sheet = sheets.locked(id).orElseThrow(NotFoundException::new);
        var by = actor.stamp();
        sheet.verify(scores.of(sheet), actor.units(), by);
        books.note(sheet, EmulationStep.VERIFIED, by, "");
        notices.tell(EmulationEvents.VERIFIED, sheet, by, "");
    }

    /** Takes a unit out of the ranking. Refuses without a reason, before its days to score itself are over, and what it has sent. */
    @Allowed(value = Permission.EMULATION_LEAD, of = CheckScopes.class)
    public void leaveOut(UUID id, String reason) {
        var sheet = sheets.locked(id).orElseThrow(NotFoundException::new);
        var by = actor.stamp();
        var head = sheets.head(id).orElseThrow();
        books.locked(sheet.book()).orElseThrow().refuseToLeaveOut(head.isGone(by.day()), by.day());
        sheet.leaveOut(reason, by);
        books.note(sheet, EmulationStep.LEFT_OUT, by, sheet.reason());
        notices.tell(EmulationEvents.LEFT_OUT, sheet, by, sheet.reason());
    }

    /** Puts it back, to be scored after all. */
    @Allowed(value = Permission.EMULATION_LEAD, of = CheckScopes.class)
    public void readmit(UUID id) {
        var sheet = sheets.locked(id).orElseThrow(NotFoundException::new);
        books.locked(sheet.book()).orElseThrow().refuseUnlessOpen();
        var by = actor.stamp();
        sheet.readmit(by);
        books.note(sheet, EmulationStep.READMITTED, by, "");
        notices.tell(EmulationEvents.READMITTED, sheet, by, "");
    }

    /** Refuses to go back without a reason. */
    @Allowed(value = Permission.EMULATION_LEAD, of = CheckScopes.class)
    public void sendBack(UUID id, String reason) {
        var sheet = sheets.locked(id).orElseThrow(NotFoundException::new);
        var by = actor.stamp();
        sheet.sendBack(reason, actor.units(), by);
        books.note(sheet, EmulationStep.RETURNED, by, sheet.reason());
        notices.tell(EmulationEvents.RETURNED, sheet, by, sheet.reason());
    }
}
