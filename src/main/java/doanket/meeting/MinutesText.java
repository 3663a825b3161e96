package doanket.meeting;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import doanket.platform.VietnameseText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A text of the minutes. Whoever goes on writing within a few minutes changes it; after that, and when somebody else writes,
 * the text before stays and a new one begins, so that nothing is lost.
 */
@Entity
@Table(name = "meeting_minutes")
class MinutesText extends AggregateRoot {

    static final int MOST = 200_000;

    private static final Duration SITTING = Duration.ofMinutes(5);

    @Column(name = "meeting_id", nullable = false)
    private UUID meetingId;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "body", nullable = false)
    private String body;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Embedded
    private StoredStamp last;

    protected MinutesText() {} // for JPA

    MinutesText(UUID meetingId, int number, String body, Stamp by) {
        this.meetingId = requireNonNull(meetingId);
        this.number = number;
        this.begunAt = by.at();
        this.body = clean(body);
        this.last = new StoredStamp(by);
    }

    /** Refuses where somebody, also oneself in another window, wrote since it was read. */
    void expect(int seen) {
        if (seen != number) {
            throw MeetingRefused.minutesChanged(last.name(), Stamp.when(last.at()));
        }
    }

    /** Whether the same person still writes in one go. */
    boolean goesOn(Stamp by) {
        return last.account().equals(by.account()) && begunAt.plus(SITTING).isAfter(by.at());
    }

    void write(String text, Stamp by) {
        body = clean(text);
        number++;
        last = new StoredStamp(by);
    }

    private static String clean(String text) {
        return Lengths.check(text == null ? "" : VietnameseText.nfc(text), MOST, "refused.minutesTooLong");
    }

    boolean says(String text) {
        return body.equals(text == null ? "" : VietnameseText.nfc(text));
    }

    UUID meeting() {
        return meetingId;
    }

    int number() {
        return number;
    }

    String body() {
        return body;
    }

    StoredStamp last() {
        return last;
    }
}
