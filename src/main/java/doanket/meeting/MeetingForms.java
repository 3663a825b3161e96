package doanket.meeting;

import doanket.calendar.Workdays;
import doanket.identity.Actor;
import doanket.platform.Choice;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Meetings as they stand in forms, and what can be chosen there. */
@ApplicationScoped
class MeetingForms {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(11, 0);
    private static final int WEEK = 5;

    private final Heads heads;
    private final UnitNames units;
    private final People people;
    private final Workdays workdays;
    private final Actor actor;

    protected MeetingForms() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    MeetingForms(Heads heads, UnitNames units, People people, Workdays workdays, Actor actor) {
        this.heads = heads;
        this.units = units;
        this.people = people;
        this.workdays = workdays;
        this.actor = actor;
    }

    MeetingForm form(Meeting meeting) {
        var from = VietnamTime.local(meeting.startsAt());
        var to = VietnamTime.local(meeting.endsAt());
        var facts = new MeetingFacts(
                meeting.kind(),
                meeting.title(),
                meeting.summary(),
                meeting.chair().id(),
                meeting.secretary().id(),
                meeting.place(),
                from.toLocalDate(),
                from.toLocalTime(),
                to.toLocalTime(),
                to.toLocalDate().equals(from.toLocalDate()) ? null : to.toLocalDate());
        return new MeetingForm(heads.of(meeting), facts, choice(meeting.chair()), choice(meeting.secretary()));
    }

    private static Choice choice(StoredPerson person) {
        return person.isNobody() ? null : new Choice(person.id(), person.told());
    }

    /** A week ahead, in the morning; whoever prepares it writes it down. */
    MeetingForm blank() {
        var day = workdays.plus(VietnamTime.day(actor.now()), WEEK);
        var writer = actor.person();
        var facts = new MeetingFacts(null, "", "", null, writer.person(), "", day, MORNING, NOON, null);
        var label = writer.post() == null ? "" : writer.post().label();
        return new MeetingForm(
                null, facts, null, new Choice(writer.person(), StoredPerson.told(writer.fullName(), label)));
    }

    List<CodeChoice> kinds() {
        return heads.kinds();
    }

    List<Choice> hosts() {
        return units.hosts();
    }

    List<Choice> peopleLike(String typed, int most) {
        return people.like(typed, most);
    }

    String freeDay(LocalDate day) {
        if (day == null || workdays.isWorking(day)) {
            return null;
        }
        return workdays.holiday(day, actor.locale()).orElseGet(() -> Words.of(actor.locale(), "edit.weekend"));
    }
}
