package doanket.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What readers see of an article, and when: the version, from when, until when, whether on top, whether taken away. */
@Embeddable
class Edition {

    /** 0 before the first publication. */
    @Column(name = "live_number", nullable = false)
    private int liveNumber;

    @Column(name = "publish_at")
    private Instant publishAt;

    /** When a newer version took the place of the first. */
    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "pinned_until")
    private Instant pinnedUntil;

    /** The day on which somebody looks whether it is still true. */
    @Column(name = "check_on")
    private LocalDate checkOn;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Edition() {} // for JPA

    void publish(int number, Instant at, Instant now) {
        if (at.isBefore(now)) {
            throw ArticleRefused.publishInPast();
        }
        mustExpireAfter(at);
        boolean onScreen = isOnScreen(now);
        if (onScreen && at.isAfter(now)) {
            throw ArticleRefused.revisionAtOnce();
        }
        liveNumber = number;
        replacedAt = onScreen ? at : null;
        publishAt = onScreen ? publishAt : at;
        withdrawnAt = null;
    }

    private void mustExpireAfter(Instant publication) {
        if (expiresAt != null && publication != null && !expiresAt.isAfter(publication)) {
            throw ArticleRefused.expiryBeforePublication();
        }
    }

    void takeOffSchedule() {
        liveNumber = 0;
        publishAt = null;
        pinnedUntil = null;
    }

    void pin(Instant until, Instant now) {
        mustBePublished();
        if (until != null && !until.isAfter(now)) {
            throw ArticleRefused.pinInPast();
        }
        pinnedUntil = until;
    }

    void expire(Instant at, Instant now) {
        if (at != null && !at.isAfter(now)) {
            throw ArticleRefused.expiryInPast();
        }
        if (at != null && publishAt != null && !at.isAfter(publishAt)) {
            throw ArticleRefused.expiryBeforePublication();
        }
        expiresAt = at;
    }

    void checkOn(LocalDate day, LocalDate today) {
        mustBePublished();
        if (day != null && day.isBefore(today)) {
            throw ArticleRefused.checkInPast();
        }
        checkOn = day;
    }

    void withdraw(Instant now) {
        mustBePublished();
        withdrawnAt = now;
        pinnedUntil = null;
    }

    private void mustBePublished() {
        if (!isOnShelf()) {
            throw ArticleRefused.notPublished();
        }
    }

    /** Readers see it, or will once its hour has come, or did until it expired. */
    boolean isOnShelf() {
        return wasPublished() && withdrawnAt == null;
    }

    /** Readers may see it now, or could until it expired. */
    boolean isOnScreen(Instant now) {
        return isOnShelf() && !publishAt.isAfter(now);
    }

    boolean wasPublished() {
        return liveNumber > 0;
    }

    boolean isScheduled(Instant now) {
        return isOnShelf() && publishAt.isAfter(now);
    }

    int number() {
        return liveNumber;
    }

    Instant publishAt() {
        return publishAt;
    }

    Instant replacedAt() {
        return replacedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    LocalDate checkOn() {
        return checkOn;
    }

    Instant pinnedUntil() {
        return pinnedUntil;
    }

    Standing standing(Article.Stage stage) {
        return new Standing(stage, liveNumber, publishAt, expiresAt, withdrawnAt);
    }
}
