package doanket.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who did something, in which post, and when, as it is stored; never changed. */
@Embeddable
class StoredStamp {

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "post_id")
    private UUID postId;

    @Column(name = "post", nullable = false)
    private String post;

    @Column(name = "at", nullable = false)
    private Instant at;

    protected StoredStamp() {} // for JPA

    StoredStamp(Stamp stamp) {
        this.accountId = stamp.account();
        this.name = stamp.name();
        this.postId = stamp.post();
        this.post = stamp.postLabel();
        this.at = stamp.at();
    }

    UUID account() {
        return accountId;
    }

    String name() {
        return name;
    }

    Instant at() {
        return at;
    }
}
