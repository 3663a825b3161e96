package doanket.news;

import static java.util.Objects.requireNonNull;

import doanket.news.ArticleEvent.Kind;
import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The work on one article of a unit. It begins as a draft; whoever writes sends it in, a reviewer who neither wrote nor sent
 * it claims it and gives it back with a reason or approves it; then it is published at once or at an hour. What readers see
 * stays while the next version is written and reviewed, and is exchanged in one step. It may expire and may be withdrawn.
 */
@Entity
@Table(name = "article")
class Article extends AggregateRoot {

    enum Stage {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED,
        /** Nothing is being written. */
        NONE
    }

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "author_id", nullable = false)
    private UUID authorId;

    @Column(name = "author_name", nullable = false)
    private String authorName;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private Stage stage = Stage.DRAFT;

    @Column(name = "latest_number", nullable = false)
    private int latestNumber;

    @Column(name = "latest_by", nullable = false)
    private String latestBy;

    @Column(name = "latest_at", nullable = false)
    private Instant latestAt;

    @Embedded
    private Round round;

    @Embedded
    private Edition edition = new Edition();

    @Column(name = "ever_submitted", nullable = false)
    private boolean everSubmitted;

    protected Article() {} // for JPA

    Article(UUID id, UUID unitId, Stamp by) {
        super(id);
        this.unitId = requireNonNull(unitId);
        this.authorId = by.account();
        this.authorName = by.name();
        this.begunAt = by.at();
        this.latestBy = by.name();
        this.latestAt = by.at();
        this.round = new Round(by.account());
    }

    /** Makes room for the next version and tells its number. Refuses where somebody else saved since the text was opened. */
    int write(int opened, Stamp by) {
        mustBeWritable(by.account());
        mustBeLatest(opened);
        return next(by);
    }

    private int next(Stamp by) {
        latestNumber++;
        latestBy = by.name();
        latestAt = by.at();
        return latestNumber;
    }

    void mustBeLatest(int opened) {
        if (opened != latestNumber) {
            throw ArticleRefused.changedMeanwhile(latestBy, Stamp.when(latestAt));
        }
    }

    private void mustBeWritable(UUID account) {
        if (stage == Stage.NONE) {
            throw ArticleRefused.nothingOpen();
        }
        if (stage == Stage.APPROVED) {
            throw ArticleRefused.alreadyApproved();
        }
        if (stage == Stage.SUBMITTED && !round.isClaimedBy(account)) {
            throw ArticleRefused.inReview();
        }
    }

    /** Sends the version in. Refuses a text that is not whole, or not the newest. */
    ArticleEvent submit(ArticleVersion sent, Stamp by) {
        if (!isDraft()) {
            throw ArticleRefused.notDraft();
        }
        mustBeLatest(sent.number());
        sent.refuseIncomplete();
        stage = Stage.SUBMITTED;
        everSubmitted = true;
        round.submitted(by);
        return event(Kind.SUBMITTED, by, null);
    }

    /** Takes the text back to work on it, as long as no reviewer has claimed it. */
    ArticleEvent takeBack(Stamp by) {
        mustBeSubmitted();
        round.mustBeUnclaimed();
        stage = Stage.DRAFT;
        return event(Kind.TAKEN_BACK, by, null);
    }

    ArticleEvent claim(Stamp by) {
        mustBeSubmitted();
        round.claim(by);
        return event(Kind.CLAIMED, by, null);
    }

    /** Gives the claim up; somebody else's claim only after a day. */
    ArticleEvent release(Stamp by) {
        mustBeSubmitted();
        round.release(by);
        return event(Kind.RELEASED, by, null);
    }

    /** Returns the text to its writer: by whoever claimed it, or, once approved and not yet to be read, by any reviewer. */
    ArticleEvent giveBack(String reason, Stamp by) {
        boolean waiting = edition.isScheduled(by.at()) && stage == Stage.NONE;
        if (stage != Stage.SUBMITTED && stage != Stage.APPROVED && !waiting) {
            throw ArticleRefused.notSubmitted();
        }
        if (stage == Stage.SUBMITTED) {
            round.mustBeClaimedBy(by.account());
        }
        var why = Reasons.given(reason);
        if (waiting) {
            edition.takeOffSchedule();
        }
        stage = Stage.RETURNED;
        round.reopen();
        return event(Kind.RETURNED, by, why);
    }

    /** Approves exactly the version that was seen. Refuses the writer and the sender: four eyes. */
    ArticleEvent approve(ArticleVersion seen, Stamp by) {
        mustBeSubmitted();
        round.mustBeClaimedBy(by.account());
        mustBeLatest(seen.number());
        seen.refuseIncomplete();
        round.approve(by);
        stage = Stage.APPROVED;
        return event(Kind.APPROVED, by, null);
    }

    /** Publishes what is approved, or moves the hour of what waits for it. The next edition of a live article goes at once. */
    ArticleEvent publish(Instant at, Stamp by) {
        if (!isPublishable(by.at())) {
            throw ArticleRefused.notApproved();
        }
        edition.publish(latestNumber, at, by.at());
        stage = Stage.NONE;
        return event(at.isAfter(by.at()) ? Kind.SCHEDULED : Kind.PUBLISHED, by, null);
    }

    /** Publishes the next edition of what readers see as a correction, of which nobody is told and nobody asked again. */
    ArticleEvent correct(Stamp by) {
        if (stage != Stage.APPROVED || !edition.isOnScreen(by.at())) {
            throw ArticleRefused.notCorrectable();
        }
        publish(by.at(), by);
        return event(Kind.CORRECTED, by, null);
    }

    ArticleEvent pin(Instant until, Stamp by) {
        edition.pin(until, by.at());
        return event(until == null ? Kind.UNPINNED : Kind.PINNED, by, null);
    }

    ArticleEvent expire(Instant at, Stamp by) {
        edition.expire(at, by.at());
        return event(Kind.EXPIRY_SET, by, null);
    }

    ArticleEvent withdraw(String reason, Stamp by) {
        var why = Reasons.given(reason);
        edition.withdraw(by.at());
        return event(Kind.WITHDRAWN, by, why);
    }

    /** Opens the next version of what was published, which starts as a copy of it. */
    int revise(Stamp by) {
        if (!isRevisable(by.at())) {
            throw ArticleRefused.notRevisable();
        }
        stage = Stage.DRAFT;
        round = new Round(by.account());
        return next(by);
    }

    /** Gives up the next version of what was published. A first draft is removed instead, if it was never sent in. */
    ArticleEvent discard(Stamp by) {
        if (!isDiscardable()) {
            throw ArticleRefused.notDiscardable();
        }
        stage = Stage.NONE;
        return event(Kind.DISCARDED, by, null);
    }

    ArticleEvent event(Kind kind, Stamp by, String reason) {
        return new ArticleEvent(id(), kind, latestNumber, by, reason);
    }

    private void mustBeSubmitted() {
        if (stage != Stage.SUBMITTED) {
            throw ArticleRefused.notSubmitted();
        }
    }

    boolean isDraft() {
        return stage == Stage.DRAFT || stage == Stage.RETURNED;
    }

    boolean isWritableBy(UUID account) {
        return isDraft() || stage == Stage.SUBMITTED && round.isClaimedBy(account);
    }

    boolean isPublishable(Instant now) {
        return stage == Stage.APPROVED || stage == Stage.NONE && edition.isScheduled(now);
    }

    boolean isRevisable(Instant now) {
        return stage == Stage.NONE && edition.wasPublished() && !edition.isScheduled(now);
    }

    boolean isDiscardable() {
        return isDraft() && (edition.wasPublished() || !everSubmitted);
    }

    boolean wasPublished() {
        return edition.wasPublished();
    }

    int latest() {
        return latestNumber;
    }

    UUID articleId() {
        return id();
    }

    UUID unit() {
        return unitId;
    }

    UUID author() {
        return authorId;
    }

    Instant latestAt() {
        return latestAt;
    }

    Stage stage() {
        return stage;
    }

    Standing standing() {
        return edition.standing(stage);
    }

    Round round() {
        return round;
    }

    Edition edition() {
        return edition;
    }
}
