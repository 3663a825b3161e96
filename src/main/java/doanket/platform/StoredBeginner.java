package doanket.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who began something, and when, as features store it with the thing; never changed. */
@Embeddable
public class StoredBeginner {

    @Column(name = "created_by", nullable = false, updatable = false)
    private UUID accountId;

    @Column(name = "created_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant at;

    protected StoredBeginner() {} // for JPA

    public StoredBeginner(Stamp stamp) {
        this.accountId = stamp.account();
        this.name = stamp.name();
        this.at = stamp.at();
    }
}
