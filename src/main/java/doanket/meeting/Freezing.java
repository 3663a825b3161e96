package doanket.meeting;

import doanket.identity.Actor;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** What lies on the table of a meeting: live until it begins, and from then on as it was at that moment. */
@ApplicationScoped
class Freezing {

    private final FrozenRepository frozen;
    private final Instance<FollowUpSource> tasks;
    private final Instance<FigureSource> figures;
    private final Actor actor;

    protected Freezing() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    Freezing(
            FrozenRepository frozen,
            @Any Instance<FollowUpSource> tasks,
            @Any Instance<FigureSource> figures,
            Actor actor) {
        this.frozen = frozen;
        this.tasks = tasks;
        this.figures = figures;
        this.actor = actor;
    }

    OnTable of(Meeting meeting) {
        return meeting.frozenAt() == null ? live(meeting) : frozen.of(meeting.meetingId(), meeting.frozenAt());
    }

    private OnTable live(Meeting meeting) {
        var today = VietnamTime.day(actor.now());
        List<MeetingFigure> counted = figures.stream()
                .flatMap(source -> source.figures(meeting.host(), today).stream())
                .toList();
        List<FollowUp> open = tasks.stream()
                .flatMap(source -> source.openOf(meeting.host(), today).stream())
                .toList();
        return new OnTable(counted, open, null);
    }

    void taken(@Observes MeetingStep step) {
        if (step.kind() == MeetingStep.Kind.BEGUN) {
            freeze(step.meeting());
        }
    }

    /** Takes the figures and tasks of this moment in place of those frozen before. */
    void freeze(Meeting meeting) {
        var now = live(meeting);
        frozen.keep(meeting.meetingId(), now);
        meeting.freeze(actor.now());
    }
}
