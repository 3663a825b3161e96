package doanket.meeting;

import doanket.draft.DraftService;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The agenda: its points in their order, with their minutes, presenters and papers. */
@ApplicationScoped
@Transactional
public class Agenda {

    static final int MOST = 60;

    private final MeetingRepository meetings;
    private final AgendaRepository agenda;
    private final AgendaTable table;
    private final Heads heads;
    private final DraftService drafts;

    protected Agenda() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Agenda(MeetingRepository meetings, AgendaRepository agenda, AgendaTable table, Heads heads, DraftService drafts) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.table = table;
        this.heads = heads;
        this.drafts = drafts;
    }

    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public AgendaSheet sheet(UUID meeting) {
        var found = meetings.meeting(meeting);
        var shown = table.shown(found);
        return new AgendaSheet(
                heads.of(found),
                shown.rows(),
                shown.papers().stream().filter(paper -> paper.item() == null).toList());
    }

    /** Puts a point at the end. Refuses one without a title, and a sixty-first. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public UUID add(UUID meeting, ItemFacts facts) {
        meetings.held(meeting, "agenda").mustBeOpen();
        var items = agenda.entities(meeting);
        if (items.size() >= MOST) {
            throw MeetingRefused.tooManyItems(MOST);
        }
        int last = items.isEmpty() ? 0 : items.get(items.size() - 1).position();
        var item = new AgendaItem(meeting, last + 1, facts);
        meetings.add(item);
        drafts.drop(AgendaSheet.draftKey(meeting, null));
        return item.itemId();
    }

    /** Refuses where somebody else changed it since it was read. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void write(UUID meeting, UUID item, long seen, ItemFacts facts) {
        meetings.held(meeting, "agenda").mustBeOpen();
        item(meeting, item).write(seen, facts);
        drafts.drop(AgendaSheet.draftKey(meeting, item));
    }

    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void remove(UUID meeting, UUID item) {
        meetings.held(meeting, "agenda").mustBeOpen();
        meetings.remove(item(meeting, item));
    }

    /** One place earlier or later; at the end of the list nothing changes. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void move(UUID meeting, UUID item, boolean earlier) {
        meetings.held(meeting, "agenda").mustBeOpen();
        var items = new ArrayList<>(agenda.entities(meeting));
        int at = items.indexOf(item(meeting, item));
        int to = earlier ? at - 1 : at + 1;
        if (to >= 0 && to < items.size()) {
            items.add(to, items.remove(at));
            number(items);
        }
    }

    private static void number(List<AgendaItem> items) {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).moveTo(i + 1);
        }
    }

    /** Dealt with, still open, or left for the next meeting of the series. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void mark(UUID meeting, UUID item, ItemOutcome outcome) {
        meetings.held(meeting, "agenda").mustBeAnnounced();
        item(meeting, item).become(outcome);
    }

    private AgendaItem item(UUID meeting, UUID id) {
        return meetings.part(AgendaItem.class, id)
                .filter(item -> item.meeting().equals(meeting))
                .orElseThrow(NotFoundException::new);
    }
}
