package doanket.emulation;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The scores of a unit by a book. The unit scores itself and sends; whoever published the rules verifies, item by item, or
 * sends it back with a reason. Once verified a score changes only by an objection that was answered. A unit that never sends, or
 * is no more, is left out of the ranking with a reason.
 */
@Entity
@Table(name = "emulation_sheet")
class ScoreSheet extends AggregateRoot {

    private static final int REASON_MAX = 2000;

    @Column(name = "book_id", nullable = false, updatable = false)
    private UUID bookId;

    @Column(name = "cluster_id", nullable = false, updatable = false)
    private UUID clusterId;

    @Column(name = "unit_id", nullable = false, updatable = false)
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private SheetState state = SheetState.OPEN;

    @Column(name = "reason", nullable = false)
    private String reason = "";

    @Column(name = "saved_name", nullable = false)
    private String savedName;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected ScoreSheet() {} // for JPA

    ScoreSheet(UUID book, UUID cluster, UUID unit, Stamp by) {
        this.bookId = requireNonNull(book);
        this.clusterId = requireNonNull(cluster);
        this.unitId = requireNonNull(unit);
        saved(by);
    }

    /** The unit writes its own scores. Refuses what was sent, and what somebody else has saved since that version. */
    void score(long seen, Stamp by) {
        refuseUnless(state.isOwed());
        refuseStale(seen);
        saved(by);
    }

    /** Refuses while an item has no score, and what is added without evidence. */
    void send(List<ScoreLine> lines, Stamp by) {
        refuseUnless(state.isOwed());
        refuseLeft(lines.stream().filter(ScoreLine::isUnscored).toList());
        lines.stream().filter(ScoreLine::lacksEvidence).findFirst().ifPresent(line -> {
            throw EmulationRefused.evidenceMissing(line.item().label());
        });
        this.state = SheetState.SENT;
        this.reason = "";
        saved(by);
    }

    private static void refuseLeft(List<ScoreLine> left) {
        if (!left.isEmpty()) {
            throw EmulationRefused.unscored(left.size(), left.get(0).item().label());
        }
    }

    /** Whoever verifies writes down what he or she found so far; nobody does so for a unit of his or her own. */
    void check(long seen, List<UUID> ownUnits, Stamp by) {
        refuseOwn(ownUnits);
        refuseUnless(state == SheetState.SENT);
        refuseStale(seen);
        saved(by);
    }

    /** Refuses while an item is not verified, and what differs from the unit's own score without a reason. */
    void verify(List<ScoreLine> lines, List<UUID> ownUnits, Stamp by) {
        refuseOwn(ownUnits);
        refuseUnless(state == SheetState.SENT);
        var left = lines.stream().filter(ScoreLine::isUnverified).toList();
        if (!left.isEmpty()) {
            throw EmulationRefused.unverified(left.size(), left.get(0).item().label());
        }
        lines.stream().filter(ScoreLine::lacksReason).findFirst().ifPresent(line -> {
            throw EmulationRefused.reasonMissing(line.item().label());
        });
        this.state = SheetState.VERIFIED;
        saved(by);
    }

    /** Refuses to go back without a reason. */
    void sendBack(String why, List<UUID> ownUnits, Stamp by) {
        refuseOwn(ownUnits);
        refuseUnless(state == SheetState.SENT);
        this.reason = cleanReason(why);
        this.state = SheetState.RETURNED;
        saved(by);
    }

    private static String cleanReason(String why) {
        var clean = Wording.text(why, REASON_MAX);
        if (clean.isEmpty()) {
            throw EmulationRefused.returnReasonMissing();
        }
        return clean;
    }

    /** It is not ranked. Refuses without a reason, and what was sent: that is verified. */
    void leaveOut(String why, Stamp by) {
        refuseUnless(state.isOwed());
        this.reason = cleanReason(why);
        this.state = SheetState.LEFT_OUT;
        saved(by);
    }

    /** It is to be scored after all. */
    void readmit(Stamp by) {
        refuseUnless(state == SheetState.LEFT_OUT);
        this.reason = "";
        this.state = SheetState.OPEN;
        saved(by);
    }

    /** Only what was verified is objected to. */
    void refuseUnlessVerified() {
        refuseUnless(state == SheetState.VERIFIED);
    }

    /** An objection was answered. */
    void settle(List<UUID> ownUnits, Stamp by) {
        refuseOwn(ownUnits);
        refuseUnlessVerified();
        saved(by);
    }

    private void refuseOwn(List<UUID> ownUnits) {
        if (ownUnits.contains(unitId)) {
            throw EmulationRefused.ownUnit();
        }
    }

    private void refuseUnless(boolean right) {
        if (!right) {
            throw EmulationRefused.moved(state);
        }
    }

    private void refuseStale(long seen) {
        if (seen != version()) {
            throw EmulationRefused.changedMeanwhile(savedName, savedAt);
        }
    }

    private void saved(Stamp by) {
        this.savedName = by.name();
        this.savedAt = by.at();
    }

    UUID key() {
        return id();
    }

    UUID book() {
        return bookId;
    }

    UUID unit() {
        return unitId;
    }

    SheetState state() {
        return state;
    }

    String reason() {
        return reason;
    }
}
