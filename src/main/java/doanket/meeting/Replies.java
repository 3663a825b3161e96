package doanket.meeting;

import doanket.draft.DraftService;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.identity.Post;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Answers to invitations, by whoever is asked or by a member of the unit that is asked. */
@ApplicationScoped
@Transactional
public class Replies {

    private final MeetingRepository meetings;
    private final MeetingNotices notices;
    private final DraftService drafts;
    private final Deeds deeds;
    private final Actor actor;

    protected Replies() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Replies(MeetingRepository meetings, MeetingNotices notices, DraftService drafts, Deeds deeds, Actor actor) {
        this.meetings = meetings;
        this.notices = notices;
        this.drafts = drafts;
        this.deeds = deeds;
        this.actor = actor;
    }

    /**
     * Says who comes, who comes instead, or why nobody does; the host is told of the last two. Refuses where somebody else of
     * the unit answered since it was read (and names who), a substitute without a name, an absence without a reason, and a
     * meeting that is over.
     */
    @Allowed(value = Permission.MEETING_READ, of = MeetingScopes.class)
    public void answer(UUID meeting, UUID invitation, long seen, Answer answer) {
        var found = meetings.held(meeting);
        var asked = meetings.part(Invitation.class, invitation)
                .filter(one -> one.isOf(meeting) && isMine(one))
                .orElseThrow(NotFoundException::new);
        found.mustBeAnnounced();
        var by = actor.stamp();
        asked.answer(seen, answer, by);
        drafts.drop("meeting-answer-" + invitation);
        deeds.write("meeting.answered", meeting, asked.unit(), asked.reply().name());
        if (asked.reply() != Reply.COMING) {
            notices.answered(found, asked, told(asked), by);
        }
    }

    private static String told(Invitation asked) {
        return asked.reply() == Reply.DECLINED
                ? Words.of(Actor.VIETNAMESE, "event.declined", asked.reason())
                : Words.of(Actor.VIETNAMESE, "event.substitute", asked.who());
    }

    private boolean isMine(Invitation asked) {
        var reader = actor.person();
        return reader.person().equals(asked.person())
                || asked.unit() != null
                        && reader.posts().stream().map(Post::unit).anyMatch(asked.unit()::equals);
    }
}
