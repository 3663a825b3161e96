package doanket.meeting;

import doanket.draft.DraftService;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.platform.Choice;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Preparing meetings: what is said of them before anybody hears of it, and changing that afterwards. */
@ApplicationScoped
@Transactional
public class MeetingWriting {

    private static final int MOST = 20;

    private final MeetingRepository meetings;
    private final Preparing preparing;
    private final MeetingForms forms;
    private final DraftService drafts;
    private final Deeds deeds;

    protected MeetingWriting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    MeetingWriting(
            MeetingRepository meetings, Preparing preparing, MeetingForms forms, DraftService drafts, Deeds deeds) {
        this.meetings = meetings;
        this.preparing = preparing;
        this.forms = forms;
        this.drafts = drafts;
        this.deeds = deeds;
    }

    /**
     * Begins a meeting of that unit as a draft that nobody hears of, under an id which the page gave out: a form sent twice
     * makes one. Its agenda begins with looking after earlier conclusions. Refuses one without title or hours, and one that
     * ends before it starts.
     */
    @Allowed(value = Permission.MEETING_MANAGE, of = UnitScopes.class)
    public void begin(UUID host, UUID id, MeetingFacts facts) {
        meetings.holdBirth(id);
        drafts.drop(draftKey(id));
        var there = meetings.find(id);
        if (there.isEmpty()) {
            preparing.begin(host, id, facts);
            deeds.write("meeting.begun", id, host, facts.title());
        } else if (!there.get().host().equals(host) || !preparing.isOwn(there.get())) {
            throw new NotFoundException();
        }
    }

    /**
     * Changes what is said of a meeting. Refuses where somebody else did since it was read (and names who), once the meeting
     * is over, and what {@link #begin} refuses. Those invited are told of another hour or place.
     */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void write(UUID id, long seen, MeetingFacts facts) {
        var meeting = meetings.held(id);
        preparing.write(meeting, seen, facts);
        drafts.drop(draftKey(id));
        deeds.write("meeting.changed", id, meeting.host(), meeting.title());
    }

    /** Removes a draft with all that belongs to it. Refuses what has been announced. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void discard(UUID id) {
        var meeting = meetings.held(id);
        meeting.mustBeDraft();
        deeds.write("meeting.discarded", id, meeting.host(), meeting.title());
        drafts.drop(draftKey(id));
        meetings.removeWhole(meeting);
    }

    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public MeetingForm form(UUID id) {
        return forms.form(meetings.meeting(id));
    }

    /** The form of a meeting whose id a page gave out: a blank one on the next working day, until it has been saved. */
    @Allowed(Permission.MEETING_MANAGE)
    public MeetingForm start(UUID id) {
        var there = meetings.find(id);
        if (there.filter(meeting -> !preparing.isOwn(meeting)).isPresent()) {
            throw new NotFoundException();
        }
        return there.map(forms::form).orElseGet(forms::blank);
    }

    /** Kinds of meetings that can be chosen. */
    @Allowed(Permission.MEETING_MANAGE)
    public List<CodeChoice> kinds() {
        return forms.kinds();
    }

    /** Units for which one may hold meetings: those of one's posts that a role covers. */
    @Allowed(Permission.MEETING_MANAGE)
    public List<Choice> hosts() {
        return forms.hosts();
    }

    @Allowed(Permission.MEETING_MANAGE)
    public List<Choice> peopleLike(String typed) {
        return forms.peopleLike(typed, MOST);
    }

    /** What makes that day a holiday or no working day, in the reader's language, or null. */
    @Allowed(Permission.MEETING_MANAGE)
    public String freeDay(LocalDate day) {
        return forms.freeDay(day);
    }

    static String draftKey(UUID meeting) {
        return "meeting-" + meeting;
    }
}
