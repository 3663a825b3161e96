package doanket.meeting;

import doanket.file.FileService;
import doanket.identity.Scope;
import doanket.search.SearchEntry;
import doanket.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes meetings findable as they are, from the announcement on. */
@ApplicationScoped
class Finding {

    private final SearchIndex index;
    private final MeetingRepository meetings;
    private final InvitationRepository invitations;
    private final AgendaRepository agenda;
    private final FileService files;

    protected Finding() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Finding(
            SearchIndex index,
            MeetingRepository meetings,
            InvitationRepository invitations,
            AgendaRepository agenda,
            FileService files) {
        this.index = index;
        this.meetings = meetings;
        this.invitations = invitations;
        this.agenda = agenda;
        this.files = files;
    }

    void taken(@Observes MeetingStep step) {
        if (step.kind() == MeetingStep.Kind.CANCELLED) {
            index.remove(MeetingSearchKind.KIND, step.meeting().meetingId());
        } else {
            put(step.meeting());
        }
    }

    /** Also when those change who may open it, or what is dealt with. */
    void put(Meeting meeting) {
        if (meeting.isDraft() || meeting.state() == MeetingState.CANCELLED) {
            return;
        }
        meetings.flush();
        var audience = MeetingScopes.keys(meeting, invitations.invited(meeting.meetingId()));
        var text = Stream.of(
                        Stream.of(
                                meeting.summary(),
                                meeting.place(),
                                meeting.chair().told()),
                        agenda.titles(meeting.meetingId()).stream(),
                        agenda.conclusions(meeting.meetingId()).stream(),
                        files.words(papers(meeting)).stream())
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        index.put(new SearchEntry(
                MeetingSearchKind.KIND,
                meeting.meetingId(),
                new Scope(meeting.host(), meeting.author(), audience),
                meeting.kind(),
                meeting.title(),
                text,
                meeting.announcedAt(),
                null));
    }

    private List<UUID> papers(Meeting meeting) {
        return agenda.papers(meeting.meetingId()).stream().map(PaperRow::file).toList();
    }
}
