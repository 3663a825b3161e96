package doanket.meeting;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The minutes, written while the meeting goes on. */
@ApplicationScoped
@Transactional
public class Minutes {

    private final MeetingRepository meetings;
    private final RecordRepository records;
    private final AgendaTable agenda;
    private final Heads heads;
    private final Actor actor;

    protected Minutes() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Minutes(MeetingRepository meetings, RecordRepository records, AgendaTable agenda, Heads heads, Actor actor) {
        this.meetings = meetings;
        this.records = records;
        this.agenda = agenda;
        this.heads = heads;
        this.actor = actor;
    }

    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public MinutesSheet sheet(UUID meeting) {
        var found = meetings.meeting(meeting);
        var text = records.minutes(meeting);
        return new MinutesSheet(
                heads.of(found),
                text.map(MinutesText::body).orElse(""),
                text.map(Minutes::state).orElseGet(Minutes::none),
                records.said(meeting),
                agenda.of(found));
    }

    /** Whether somebody wrote meanwhile, for whoever writes too. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public MinutesState state(UUID meeting) {
        return records.minutes(meeting).map(Minutes::state).orElseGet(Minutes::none);
    }

    /**
     * Keeps the text; the same again changes nothing. Refuses where somebody wrote since {@code seen} (0 where there was
     * nothing) and names who; whoever then keeps his or her own loses nothing of the other's, which stays as an older text.
     * Refuses a draft, and a meeting that is over.
     */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public MinutesState keep(UUID meeting, int seen, String body) {
        meetings.held(meeting).mustBeAnnounced();
        var by = actor.stamp();
        var there = records.minutes(meeting);
        if (there.isEmpty()) {
            var first = new MinutesText(meeting, 1, body, by);
            meetings.add(first);
            return state(first);
        }
        var text = there.get();
        if (text.says(body)) {
            return state(text);
        }
        text.expect(seen);
        if (text.goesOn(by)) {
            text.write(body, by);
            return state(text);
        }
        var next = new MinutesText(meeting, text.number() + 1, body, by);
        meetings.add(next);
        return state(next);
    }

    /** What stood there before and was written over, the last first; the text as it is now leads the list. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public MinutesTexts texts(UUID meeting, UUID shown) {
        var rows = records.texts(meeting);
        var body = rows.stream()
                .filter(row -> row.id().equals(shown))
                .findFirst()
                .flatMap(row -> meetings.part(MinutesText.class, row.id()))
                .map(MinutesText::body);
        return new MinutesTexts(heads.of(meetings.meeting(meeting)), rows, shown, body.orElse(null));
    }

    /**
     * Copies an earlier text over the present one, which stays among the earlier texts. Refuses where somebody wrote since
     * {@code seen}, and a meeting that is over.
     */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void restore(UUID meeting, UUID earlier, long seen) {
        meetings.held(meeting, "minutes_restored").mustBeAnnounced();
        var text = meetings.part(MinutesText.class, earlier)
                .filter(one -> one.meeting().equals(meeting))
                .orElseThrow(NotFoundException::new);
        var present = records.minutes(meeting).orElseThrow(NotFoundException::new);
        present.expect((int) Math.min(seen, Integer.MAX_VALUE));
        if (!present.says(text.body())) {
            meetings.add(new MinutesText(meeting, present.number() + 1, text.body(), actor.stamp()));
        }
    }

    private static MinutesState state(MinutesText text) {
        return new MinutesState(text.number(), text.last().name(), text.last().at());
    }

    private static MinutesState none() {
        return new MinutesState(0, "", null);
    }
}
