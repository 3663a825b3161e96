package doanket.task;

import doanket.platform.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How far a task is, and when somebody said so last. */
@Embeddable
class Progress {

    private static final int WHOLE = 100;

    @Column(name = "percent", nullable = false)
    private int percent;

    @Column(name = "progress_at")
    private Instant progressAt;

    protected Progress() {} // for JPA, and for what nobody has begun

    private Progress(int percent, Instant at) {
        this.percent = percent;
        this.progressAt = at;
    }

    /** What is not done yet is at most 99 percent. */
    static Progress reached(int percent, Stamp by) {
        if (percent < 0 || percent >= WHOLE) {
            throw TaskRefused.percentBad();
        }
        return new Progress(percent, by.at());
    }

    static Progress whole(Stamp by) {
        return new Progress(WHOLE, by.at());
    }

    /** That of what goes on from here, and is therefore not done. */
    Progress goingOn() {
        return new Progress(Math.min(percent, WHOLE - 1), progressAt);
    }
}
