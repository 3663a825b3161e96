package doanket.news;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks the audience of an article, whose id it has, to confirm by a day that they have read it. A material change begins a
 * new round, in which what was confirmed before counts no longer; those who have not confirmed are reminded once a day at most.
 */
@Entity
@Table(name = "reading_request")
class ReadingRequest extends AggregateRoot {

    @Column(name = "round", nullable = false)
    private int round;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "by_rule", nullable = false)
    private boolean byRule;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "reminded_by")
    private String remindedBy;

    protected ReadingRequest() {} // for JPA

    /** {@code round} is one that was not confirmed before, also where the same article was asked about and no longer is. */
    ReadingRequest(UUID article, int round) {
        super(article);
        this.round = round;
    }

    /** Refuses a day that has passed. */
    ReadingRequest change(LocalDate day, boolean reminding, Instant now) {
        if (day == null) {
            throw ArticleRefused.readingDayMissing();
        }
        if (day.isBefore(VietnamTime.day(now))) {
            throw ArticleRefused.readingDayInPast();
        }
        dueOn = day;
        byRule = reminding;
        return this;
    }

    /** After a material change everybody is asked again. */
    void again() {
        round++;
        remindedAt = null;
        remindedBy = null;
    }

    void mustBe(int seen) {
        if (seen != round) {
            throw ArticleRefused.readingChanged();
        }
    }

    /** Refuses a second reminder on the same day. */
    void remind(String name, Instant now) {
        if (isRemindedOn(VietnamTime.day(now))) {
            throw ArticleRefused.remindedToday(remindedBy, Stamp.when(remindedAt));
        }
        remindedAt = now;
        remindedBy = name;
    }

    boolean isRemindedOn(LocalDate day) {
        return remindedAt != null && VietnamTime.day(remindedAt).equals(day);
    }

    boolean isOverdue(Instant now) {
        return dueOn.isBefore(VietnamTime.day(now));
    }

    UUID article() {
        return id();
    }

    int round() {
        return round;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isByRule() {
        return byRule;
    }

    Instant remindedAt() {
        return remindedAt;
    }
}
