package doanket.meeting;

import doanket.calendar.Workdays;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Makes the next meeting of a series out of the last one. */
@ApplicationScoped
class Following {

    private final MeetingRepository meetings;
    private final Preparing preparing;
    private final AgendaRepository agenda;
    private final Reinviting reinviting;
    private final Workdays workdays;

    protected Following() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Following(
            MeetingRepository meetings,
            Preparing preparing,
            AgendaRepository agenda,
            Reinviting reinviting,
            Workdays workdays) {
        this.meetings = meetings;
        this.preparing = preparing;
        this.agenda = agenda;
        this.reinviting = reinviting;
        this.workdays = workdays;
    }

    UUID prepare(Meeting last, Rhythm rhythm) {
        var id = Uuids.next();
        var next = preparing.begin(last.host(), id, facts(last, rhythm));
        next.follow(series(last, rhythm), last.meetingId());
        reinviting.all(last, next);
        carry(agenda.entities(last.meetingId()), next);
        return id;
    }

    private UUID series(Meeting last, Rhythm rhythm) {
        if (last.series() != null) {
            return last.series();
        }
        var series = new MeetingSeries(last.host(), last.title(), rhythm);
        meetings.add((Object) series);
        meetings.flush();
        return series.seriesId();
    }

    private MeetingFacts facts(Meeting last, Rhythm rhythm) {
        var from = VietnamTime.local(last.startsAt());
        var to = VietnamTime.local(last.endsAt());
        return new MeetingFacts(
                last.kind(),
                last.title(),
                last.summary(),
                last.chair().id(),
                last.secretary().id(),
                last.place(),
                working(rhythm.after(from.toLocalDate())),
                from.toLocalTime(),
                to.toLocalTime(),
                null);
    }

    private LocalDate working(LocalDate day) {
        return workdays.isWorking(day) ? day : workdays.plus(day, 1);
    }

    private void carry(List<AgendaItem> items, Meeting next) {
        int position = 2;
        for (var item : items) {
            if (item.outcome() == ItemOutcome.CARRIED && item.kind() == ItemKind.USUAL) {
                meetings.add((Object) item.carriedTo(next.meetingId(), position++));
            }
        }
    }
}
