package doanket.news;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One step in the life of an article: who, in which post, when, what, and why. Written once, never changed. */
@Entity
@Table(name = "article_event")
class ArticleEvent extends AggregateRoot {

    enum Kind {
        BEGUN,
        SUBMITTED,
        TAKEN_BACK,
        CLAIMED,
        RELEASED,
        RETURNED,
        APPROVED,
        SCHEDULED,
        PUBLISHED,
        PINNED,
        UNPINNED,
        EXPIRY_SET,
        WITHDRAWN,
        REVISED,
        DISCARDED,
        RESTORED,
        CORRECTED,
        READING_ASKED,
        READING_ENDED,
        REMINDED,
        COMMENTS_OPENED,
        COMMENTS_CLOSED,
        CHECK_SET,
        STILL_TRUE
    }

    @Column(name = "article_id", nullable = false)
    private UUID articleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Embedded
    private StoredStamp by;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "reason")
    private String reason;

    protected ArticleEvent() {} // for JPA

    ArticleEvent(UUID articleId, Kind kind, int number, Stamp by, String reason) {
        this.articleId = articleId;
        this.kind = kind;
        this.number = number;
        this.by = new StoredStamp(by);
        this.reason = reason;
    }

    Kind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    Instant at() {
        return by.at();
    }

    UUID account() {
        return by.account();
    }

    String name() {
        return by.name();
    }

    String reason() {
        return reason;
    }
}
