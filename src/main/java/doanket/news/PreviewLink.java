package doanket.news;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An address under which colleagues with an account see the newest version of an article that is not published. It cannot be
 * guessed, ends after fourteen days, and can be taken back before.
 */
@Entity
@Table(name = "preview_link")
class PreviewLink extends AggregateRoot {

    static final Duration GOOD_FOR = Duration.ofDays(14);

    @Column(name = "article_id", nullable = false)
    private UUID articleId;

    @Embedded
    private StoredStamp by;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    protected PreviewLink() {} // for JPA

    PreviewLink(UUID articleId, Stamp by) {
        super(UUID.randomUUID()); // not by time: nobody may guess it
        this.articleId = articleId;
        share(by);
    }

    /** Good for another fourteen days. */
    final void share(Stamp who) {
        by = new StoredStamp(who);
        endsAt = who.at().plus(GOOD_FOR);
    }

    boolean isGood(Instant now) {
        return endsAt.isAfter(now);
    }

    UUID linkId() {
        return id();
    }

    UUID article() {
        return articleId;
    }

    String name() {
        return by.name();
    }

    Instant endsAt() {
        return endsAt;
    }
}
