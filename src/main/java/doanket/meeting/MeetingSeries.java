package doanket.meeting;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** Meetings of one host that follow each other: what one leaves open is carried to the next. */
@Entity
@Table(name = "meeting_series")
class MeetingSeries extends AggregateRoot {

    @Column(name = "host_id", nullable = false)
    private UUID hostId;

    @Column(name = "name", nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "rhythm", nullable = false)
    private Rhythm rhythm;

    protected MeetingSeries() {} // for JPA

    MeetingSeries(UUID hostId, String name, Rhythm rhythm) {
        this.hostId = requireNonNull(hostId);
        this.name = requireNonNull(name);
        this.rhythm = requireNonNull(rhythm);
    }

    UUID seriesId() {
        return id();
    }
}
