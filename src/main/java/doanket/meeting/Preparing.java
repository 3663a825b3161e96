package doanket.meeting;

import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** Makes meetings of what people type, and changes them. */
@ApplicationScoped
class Preparing {

    private static final int FOLLOW_UP_MINUTES = 15;

    private final MeetingRepository meetings;
    private final People people;
    private final Kinds kinds;
    private final Actor actor;
    private final Event<MeetingStep> steps;

    protected Preparing() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Preparing(MeetingRepository meetings, People people, Kinds kinds, Actor actor, Event<MeetingStep> steps) {
        this.meetings = meetings;
        this.people = people;
        this.kinds = kinds;
        this.actor = actor;
        this.steps = steps;
    }

    Meeting begin(UUID host, UUID id, MeetingFacts facts) {
        var meeting = new Meeting(id, host, told(facts), actor.stamp());
        meetings.add(meeting);
        meetings.add(AgendaItem.followUp(
                meeting.meetingId(), Words.of(actor.locale(), "agenda.followUpTitle"), FOLLOW_UP_MINUTES));
        return meeting;
    }

    void write(Meeting meeting, long seen, MeetingFacts facts) {
        var told = told(facts);
        boolean moved = !meeting.startsAt().equals(told.facts().starts())
                || !meeting.place().equals(told.facts().place());
        var by = actor.stamp();
        meeting.write(seen, told, by);
        if (!meeting.isDraft()) {
            steps.fire(new MeetingStep(meeting, moved ? MeetingStep.Kind.MOVED : MeetingStep.Kind.CHANGED, by));
        }
    }

    private MeetingTold told(MeetingFacts facts) {
        var clean = facts.clean();
        if (clean.kind() == null || !kinds.isThere(clean.kind())) {
            throw MeetingRefused.kindMissing();
        }
        return new MeetingTold(
                clean,
                StoredPerson.of(people.on(clean.starts(), clean.chair())),
                StoredPerson.of(people.on(clean.starts(), clean.secretary())));
    }

    /** Whether the current user began it, or a role covers its host. */
    boolean isOwn(Meeting meeting) {
        return Objects.equals(actor.account(), meeting.author())
                || actor.may(Permission.MEETING_MANAGE, Scope.of(meeting.host(), meeting.author()));
    }
}
