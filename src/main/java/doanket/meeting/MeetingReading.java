package doanket.meeting;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Meetings as those see them who are invited or belong to the host: lists and the single one. */
@ApplicationScoped
@Transactional
public class MeetingReading {

    /** Rows on one page of the list. */
    public static final int PAGE = 20;

    private final Rows rows;
    private final Heads heads;
    private final HostRepository hosts;
    private final MeetingSheets sheets;
    private final MeetingRepository meetings;

    protected MeetingReading() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    MeetingReading(Rows rows, Heads heads, HostRepository hosts, MeetingSheets sheets, MeetingRepository meetings) {
        this.rows = rows;
        this.heads = heads;
        this.hosts = hosts;
        this.sheets = sheets;
        this.meetings = meetings;
    }

    /** Twenty at a time: the next first; of what is past, the last first. */
    @Allowed(Permission.MEETING_READ)
    public MeetingPage list(MeetingQuery query) {
        var found = rows.list(query, PAGE + 1);
        if (found.size() <= PAGE) {
            return new MeetingPage(found, null);
        }
        var shown = found.subList(0, PAGE);
        var last = shown.get(PAGE - 1);
        return new MeetingPage(shown, new PageKey(last.startsAt(), last.id()).text());
    }

    /** What the list can be narrowed by; units that hold meetings the reader may open, at most 100. */
    @Allowed(Permission.MEETING_READ)
    public MeetingFilters filters() {
        return new MeetingFilters(heads.kinds(), hosts.choices());
    }

    /** One meeting with all of it that the reader may see. */
    @Allowed(value = Permission.MEETING_READ, of = MeetingScopes.class)
    public MeetingSheet sheet(UUID meeting) {
        return sheets.of(meetings.meeting(meeting));
    }
}
