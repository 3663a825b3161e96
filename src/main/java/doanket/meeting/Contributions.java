package doanket.meeting;

import doanket.draft.DraftService;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.Choice;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What was reported, said and concluded, each with the speaker's post of that day. */
@ApplicationScoped
@Transactional
public class Contributions {

    static final int MOST = 300;

    private static final int MOST_FOUND = 20;

    private final MeetingRepository meetings;
    private final RecordRepository records;
    private final Speaking speaking;
    private final People people;
    private final DraftService drafts;

    protected Contributions() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Contributions(
            MeetingRepository meetings,
            RecordRepository records,
            Speaking speaking,
            People people,
            DraftService drafts) {
        this.meetings = meetings;
        this.records = records;
        this.speaking = speaking;
        this.people = people;
        this.drafts = drafts;
    }

    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public MinutesSheet sheet(UUID meeting) {
        return speaking.sheet(meetings.meeting(meeting));
    }

    /**
     * Writes down what was said, under an id which the page gave out: a form sent twice makes one. Refuses one without
     * speaker or text, a draft, and a meeting that is over.
     */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void add(UUID meeting, UUID id, ContributionFacts facts) {
        var found = meetings.held(meeting, "contributions");
        found.mustBeAnnounced();
        drafts.drop("meeting-said-new-" + meeting);
        var there = records.said(meeting);
        if (there.stream().anyMatch(row -> row.id().equals(id))) {
            return;
        }
        if (there.size() >= MOST) {
            throw MeetingRefused.tooManyContributions(MOST);
        }
        meetings.add(speaking.tell(new Contribution(id, meeting, there.size() + 1), found, facts));
    }

    /** Refuses where somebody else changed it since it was read. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void write(UUID meeting, UUID id, long seen, ContributionFacts facts) {
        var found = meetings.held(meeting, "contributions");
        found.mustBeAnnounced();
        var contribution = contribution(meeting, id);
        contribution.expect(seen);
        speaking.tell(contribution, found, facts);
        drafts.drop(draftKey(id));
    }

    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void remove(UUID meeting, UUID id) {
        meetings.held(meeting, "contributions").mustBeAnnounced();
        meetings.remove(contribution(meeting, id));
    }

    private Contribution contribution(UUID meeting, UUID id) {
        return meetings.part(Contribution.class, id)
                .filter(one -> one.meeting().equals(meeting))
                .orElseThrow(NotFoundException::new);
    }

    @Allowed(Permission.MEETING_MANAGE)
    public List<Choice> peopleLike(String typed) {
        return people.like(typed, MOST_FOUND);
    }

    static String draftKey(UUID id) {
        return "meeting-said-" + id;
    }
}
