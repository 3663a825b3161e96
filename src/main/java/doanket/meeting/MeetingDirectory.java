package doanket.meeting;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Meetings for the features that go on from them. */
@ApplicationScoped
@Transactional
public class MeetingDirectory {

    private final MeetingRepository meetings;
    private final InvitationRepository invitations;
    private final AgendaRepository agenda;
    private final Rows rows;
    private final Attending attending;

    protected MeetingDirectory() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    MeetingDirectory(
            MeetingRepository meetings,
            InvitationRepository invitations,
            AgendaRepository agenda,
            Rows rows,
            Attending attending) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.agenda = agenda;
        this.rows = rows;
        this.attending = attending;
    }

    /** Those of the meetings that the reader may open. One statement, none for no meeting. */
    @Allowed(Permission.MEETING_READ)
    public Map<UUID, MeetingBrief> briefs(Collection<UUID> ids) {
        return rows.nameless(ids.stream().distinct().toList()).stream()
                .map(row -> new MeetingBrief(
                        row.id(),
                        row.host(),
                        row.title(),
                        row.startsAt(),
                        row.endsAt(),
                        row.place(),
                        row.state().name()))
                .collect(Collectors.toMap(MeetingBrief::id, brief -> brief));
    }

    /** What a conclusion of that meeting begins with. */
    @Allowed(value = Permission.MEETING_READ, of = MeetingScopes.class)
    public MeetingOutcome outcome(UUID id) {
        var meeting = meetings.meeting(id);
        return new MeetingOutcome(
                id,
                meeting.host(),
                meeting.title(),
                VietnamTime.day(meeting.startsAt()),
                meeting.chair().told(),
                attending.sentence(meeting),
                agenda.conclusions(id).stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList(),
                List.copyOf(invitations.invited(id).units()));
    }
}
