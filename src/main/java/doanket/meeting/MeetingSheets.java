package doanket.meeting;

import doanket.identity.Actor;
import doanket.identity.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** One meeting with all of it that the current reader may see. */
@ApplicationScoped
class MeetingSheets {

    private final InvitationSheets invitations;
    private final AgendaTable agenda;
    private final Recorded recorded;
    private final Actor actor;
    private final Instance<OutcomeSource> outcomes;

    protected MeetingSheets() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    MeetingSheets(
            InvitationSheets invitations,
            AgendaTable agenda,
            Recorded recorded,
            Actor actor,
            @Any Instance<OutcomeSource> outcomes) {
        this.invitations = invitations;
        this.agenda = agenda;
        this.recorded = recorded;
        this.actor = actor;
        this.outcomes = outcomes;
    }

    MeetingSheet of(Meeting meeting) {
        var asked = invitations.of(meeting);
        var shown = agenda.shown(meeting);
        return new MeetingSheet(
                asked.head(),
                words(meeting),
                shown.rows(),
                shown.papers(),
                asked.rows(),
                mine(asked.rows()),
                recorded.onTable(meeting),
                recorded.held(meeting, asked.rows()),
                outcomes.stream()
                        .flatMap(source -> source.of(meeting.meetingId()).stream())
                        .toList());
    }

    private static MeetingWords words(Meeting meeting) {
        return new MeetingWords(
                meeting.summary(),
                meeting.chair().told(),
                meeting.secretary().told(),
                meeting.reason(),
                meeting.last().name(),
                meeting.last().at());
    }

    /** Addressed to the reader, or to a unit in which he or she holds a post. */
    private List<InvitationRow> mine(List<InvitationRow> rows) {
        var reader = actor.person();
        var units = reader.posts().stream().map(Post::unit).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> reader.person().equals(row.person()) || units.contains(row.unit()))
                .toList();
    }
}
