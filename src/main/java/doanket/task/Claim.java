package doanket.task;

import doanket.platform.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who has accepted something for a unit, and when. */
@Embeddable
class Claim {

    @Column(name = "officer_id")
    private UUID officerId;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected Claim() {} // for JPA

    Claim(UUID officer, String name, Instant at) {
        this.officerId = officer;
        this.officerName = name;
        this.acceptedAt = at;
    }

    static Claim of(Stamp by) {
        return new Claim(by.account(), by.name(), by.at());
    }

    UUID officer() {
        return officerId;
    }

    String name() {
        return officerName;
    }

    Instant at() {
        return acceptedAt;
    }
}
