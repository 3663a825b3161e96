package doanket.emulation;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.CellChange;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The scores of a unit as a workbook: out and back in. */
@ApplicationScoped
@Transactional
public class ScoreWorkbooks {

    private final EmulationReading reading;
    private final SheetScoring scoring;
    private final SheetVerifying verifying;
    private final Actor actor;

    /** What a workbook would change in scores of that version. */
    public record Preview(List<CellChange<TypedScore>> changes, long seen) implements Serializable {

        public long bad() {
            return CellChange.bad(changes);
        }
    }

    /** Of which unit, by which rules, and whether its own points are edited or the verified ones. */
    public record Whose(String unit, String book, boolean self) implements Serializable {}

    protected ScoreWorkbooks() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ScoreWorkbooks(EmulationReading reading, SheetScoring scoring, SheetVerifying verifying, Actor actor) {
        this.reading = reading;
        this.scoring = scoring;
        this.verifying = verifying;
        this.actor = actor;
    }

    @Allowed(value = Permission.CAMPAIGN_READ, of = SheetScopes.class)
    public byte[] write(UUID id) {
        return new ScoreBook(reading.sheet(id)).written(actor.locale()).write();
    }

    /** Whose scores a workbook may be brought back to. Refuses what is not to be scored or verified just now. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = SheetScopes.class)
    public Whose whose(UUID id) {
        var sheet = reading.sheet(id);
        return new Whose(sheet.head().unitName(), sheet.book().title().name(), side(sheet) == ScoreBook.Side.SELF);
    }

    /** What it would change, item by item; saves nothing. Refuses another workbook, and one with other columns. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = SheetScopes.class)
    public Preview preview(UUID id, byte[] content) {
        var sheet = reading.sheet(id);
        var changes = new ScoreBook(sheet).changes(content, side(sheet));
        return new Preview(changes, sheet.head().saved().version());
    }

    /**
     * Keeps what was looked at, all of it or nothing, as if it were typed, and tells how many items changed. Refuses while a
     * cell is bad, and what somebody else has saved meanwhile. Nothing is sent by it.
     */
    @Allowed(value = Permission.CAMPAIGN_READ, of = SheetScopes.class)
    public int take(UUID id, Preview preview) {
        if (preview.bad() > 0) {
            throw EmulationRefused.cellsBad(preview.bad());
        }
        var typed = CellChange.puts(preview.changes());
        if (side(reading.sheet(id)) == ScoreBook.Side.SELF) {
            scoring.save(id, typed, preview.seen());
        } else {
            verifying.save(id, typed, preview.seen());
        }
        return typed.size();
    }

    private static ScoreBook.Side side(UnitSheet sheet) {
        if (sheet.isScoring()) {
            return ScoreBook.Side.SELF;
        }
        if (sheet.isChecking()) {
            return ScoreBook.Side.CHECK;
        }
        boolean isTheirs = sheet.may().score() || sheet.may().check();
        throw isTheirs ? EmulationRefused.moved(sheet.head().state()) : new NotFoundException();
    }
}
