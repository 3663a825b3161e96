package doanket.meeting;

import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who said something, named as on the day of the meeting. */
@ApplicationScoped
class Speaking {

    private final MeetingRepository meetings;
    private final RecordRepository records;
    private final AgendaTable agenda;
    private final Heads heads;
    private final Speakers speakers;

    protected Speaking() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Speaking(MeetingRepository meetings, RecordRepository records, AgendaTable agenda, Heads heads, Speakers speakers) {
        this.meetings = meetings;
        this.records = records;
        this.agenda = agenda;
        this.heads = heads;
        this.speakers = speakers;
    }

    MinutesSheet sheet(Meeting meeting) {
        return new MinutesSheet(
                heads.of(meeting),
                "",
                new MinutesState(0, "", null),
                records.said(meeting.meetingId()),
                agenda.of(meeting));
    }

    Contribution tell(Contribution contribution, Meeting meeting, ContributionFacts facts) {
        mustBeOf(meeting, facts.item());
        return contribution.tell(speakers.of(meeting, facts), facts, speakers.stamp());
    }

    private void mustBeOf(Meeting meeting, UUID item) {
        boolean fine = item == null
                || meetings.part(AgendaItem.class, item)
                        .filter(one -> one.meeting().equals(meeting.meetingId()))
                        .isPresent();
        if (!fine) {
            throw new NotFoundException();
        }
    }
}
