package doanket.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who did something, in which post, and when, as every feature stores it with its own objects; never changed. */
@Embeddable
public class StoredStamp {

    @Column(name = "account_id")
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

    public StoredStamp(Stamp stamp) {
        this.accountId = stamp.account();
        this.name = stamp.name();
        this.postId = stamp.post();
        this.post = stamp.postLabel();
        this.at = stamp.at();
    }

    public UUID account() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }
}
