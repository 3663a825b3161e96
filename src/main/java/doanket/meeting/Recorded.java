package doanket.meeting;

import doanket.news.ArticleDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What lay on the table of a meeting, who came, what was said, what was written down, and the news of it. */
@ApplicationScoped
class Recorded {

    private final Freezing freezing;
    private final AttendanceTable attendance;
    private final RecordRepository records;
    private final ArticleDirectory articles;

    protected Recorded() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    Recorded(Freezing freezing, AttendanceTable attendance, RecordRepository records, ArticleDirectory articles) {
        this.freezing = freezing;
        this.attendance = attendance;
        this.records = records;
        this.articles = articles;
    }

    OnTable onTable(Meeting meeting) {
        return freezing.of(meeting);
    }

    /** Nothing before it has begun; the minutes once they are closed. */
    Held held(Meeting meeting, List<InvitationRow> asked) {
        boolean closed = meeting.state() == MeetingState.CLOSED;
        if (!closed && meeting.state() != MeetingState.IN_PROGRESS) {
            return new Held(List.of(), List.of(), "", List.of());
        }
        var written = records.of(meeting.meetingId());
        return new Held(
                attendance.of(meeting, asked),
                written.said(),
                closed ? written.minutes() : "",
                articles.briefs(written.articles()));
    }
}
