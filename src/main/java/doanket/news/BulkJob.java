package doanket.news;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An act on many articles that somebody ordered, in a post; it never changes, only its items go on. */
@Entity
@Table(name = "bulk_job")
class BulkJob extends AggregateRoot {

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(name = "post_id")
    private UUID postId;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", nullable = false)
    private BulkAction action;

    @Column(name = "reason")
    private String reason;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    protected BulkJob() {} // for JPA

    /** Refuses what would be refused with each of the articles: no reason, no day, or one that has passed. */
    BulkJob(BulkOrder order, Stamp by) {
        super(order.id());
        this.action = requireNonNull(order.action());
        this.accountId = by.account();
        this.postId = by.post();
        this.startedAt = by.at();
        this.reason = action.needsReason() ? Reasons.given(order.reason()) : null;
        this.day = action.needsDay() ? dayOf(order, VietnamTime.day(by.at())) : null;
    }

    private static LocalDate dayOf(BulkOrder order, LocalDate today) {
        if (order.day() == null) {
            throw BulkRefused.dayMissing();
        }
        if (order.day().isBefore(today)) {
            throw BulkRefused.dayPast();
        }
        return order.day();
    }

    UUID jobId() {
        return id();
    }

    boolean isOf(UUID account) {
        return accountId.equals(account);
    }

    UUID account() {
        return accountId;
    }

    UUID post() {
        return postId;
    }

    BulkAction action() {
        return action;
    }

    String reason() {
        return reason;
    }

    LocalDate day() {
        return day;
    }
}
