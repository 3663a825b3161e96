package doanket.news;

import doanket.platform.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One round of writing and review: who writes, who sent it in, who claimed it, who approved it. */
@Embeddable
class Round {

    /** After this time anybody who may review can free what somebody claimed and left. */
    static final Duration CLAIM_HOLDS = Duration.ofHours(24);

    @Column(name = "writer_id", nullable = false)
    private UUID writerId;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "claimed_by")
    private UUID claimedBy;

    @Column(name = "claimed_name")
    private String claimedName;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected Round() {} // for JPA

    Round(UUID writer) {
        this.writerId = writer;
    }

    void submitted(Stamp by) {
        submittedBy = by.account();
        submittedAt = by.at();
        reopen();
    }

    UUID writer() {
        return writerId;
    }

    /** Whoever wrote or sent it in may not judge it. */
    boolean isOwnOf(UUID account) {
        return account.equals(writerId) || account.equals(submittedBy);
    }

    void claim(Stamp by) {
        if (isOwnOf(by.account())) {
            throw ArticleRefused.ownArticle();
        }
        if (isClaimedBy(by.account())) {
            throw ArticleRefused.claimedAlready();
        }
        mustBeUnclaimed();
        claimedBy = by.account();
        claimedName = by.name();
        claimedAt = by.at();
    }

    void release(Stamp by) {
        if (claimedBy == null) {
            throw ArticleRefused.notClaimed();
        }
        if (!mayRelease(by.account(), by.at())) {
            throw ArticleRefused.claimedBy(claimedName, Stamp.when(claimedAt));
        }
        unclaim();
    }

    boolean mayRelease(UUID account, Instant now) {
        return claimedBy != null
                && (claimedBy.equals(account) || claimedAt.plus(CLAIM_HOLDS).isBefore(now));
    }

    void approve(Stamp by) {
        if (isOwnOf(by.account())) {
            throw ArticleRefused.ownArticle();
        }
        approvedBy = by.account();
        approvedAt = by.at();
    }

    void reopen() {
        unclaim();
        approvedBy = null;
        approvedAt = null;
    }

    private void unclaim() {
        claimedBy = null;
        claimedName = null;
        claimedAt = null;
    }

    void mustBeUnclaimed() {
        if (claimedBy != null) {
            throw ArticleRefused.claimedBy(claimedName, Stamp.when(claimedAt));
        }
    }

    void mustBeClaimedBy(UUID account) {
        if (claimedBy == null) {
            throw ArticleRefused.notClaimed();
        }
        if (!isClaimedBy(account)) {
            throw ArticleRefused.claimedBy(claimedName, Stamp.when(claimedAt));
        }
    }

    boolean isClaimedBy(UUID account) {
        return account.equals(claimedBy);
    }

    boolean isClaimed() {
        return claimedBy != null;
    }

    String claimedName() {
        return claimedName;
    }

    Instant claimedAt() {
        return claimedAt;
    }
}
