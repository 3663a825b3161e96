package doanket.opinion;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredBeginner;
import doanket.platform.TypedDay;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a unit has put together of the opinions of a period, from one channel. It is written line by line, then closed: from then on
 * its lines are split, merged, forwarded and answered one by one.
 */
@Entity
@Table(name = "opinion_batch")
class Batch extends AggregateRoot {

    private static final int NAME_MAX = 300;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "area_unit_id", nullable = false, updatable = false)
    private UUID areaUnit;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "channel", nullable = false)
    private String channel;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Column(name = "closed", nullable = false)
    private boolean closed;

    @Column(name = "saved_name", nullable = false)
    private String savedName;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Embedded
    private StoredBeginner beginner;

    protected Batch() {} // for JPA

    Batch(UUID unit, UUID area, BatchTerms terms, Stamp by) {
        this.unitId = requireNonNull(unit);
        this.areaUnit = requireNonNull(area);
        this.beginner = new StoredBeginner(by);
        change(terms, by);
    }

    /** Refuses a batch without a name or with days that are none, one of days to come, and any change once it is closed. */
    final void change(BatchTerms terms, Stamp by) {
        refuseClosed();
        var cleanName = Wording.text(terms.name(), NAME_MAX);
        if (cleanName.isEmpty()) {
            throw OpinionRefused.nameMissing();
        }
        refuseUnsound(terms.from(), terms.until(), by.day());
        this.name = cleanName;
        this.channel = requireNonNull(terms.channel());
        this.startsOn = terms.from();
        this.endsOn = terms.until();
        this.savedName = by.name();
        this.savedAt = by.at();
    }

    private static void refuseUnsound(LocalDate from, LocalDate until, LocalDate today) {
        if (from == null || until == null || until.isBefore(from) || !TypedDay.isSensible(from)) {
            throw OpinionRefused.daysBad();
        }
        if (until.isAfter(today)) {
            throw OpinionRefused.dayAhead();
        }
    }

    void close(Stamp by) {
        refuseClosed();
        this.closed = true;
        this.savedName = by.name();
        this.savedAt = by.at();
    }

    private void refuseClosed() {
        if (closed) {
            throw OpinionRefused.closed();
        }
    }

    Kept kept() {
        return new Kept("opinion", id(), unitId);
    }

    UUID key() {
        return id();
    }

    long seen() {
        return version();
    }

    UUID unit() {
        return unitId;
    }

    UUID area() {
        return areaUnit;
    }

    LocalDate from() {
        return startsOn;
    }

    LocalDate day() {
        return endsOn;
    }

    String channel() {
        return channel;
    }

    boolean isClosed() {
        return closed;
    }

    String name() {
        return name;
    }
}
