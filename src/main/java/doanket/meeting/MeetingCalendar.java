package doanket.meeting;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.Choice;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The calendar of the meetings that the reader may open. */
@ApplicationScoped
@Transactional
public class MeetingCalendar {

    private static final int MOST = 500;

    private final Rows rows;
    private final InvitationRepository invitations;
    private final HostRepository hosts;

    protected MeetingCalendar() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    MeetingCalendar(Rows rows, InvitationRepository invitations, HostRepository hosts) {
        this.rows = rows;
        this.invitations = invitations;
        this.hosts = hosts;
    }

    /** From the first day to the last, what one unit holds or is invited to, or (null) all; what was called off is left out. Three statements. */
    @Allowed(Permission.MEETING_READ)
    public List<CalendarRow> between(LocalDate first, LocalDate last, UUID unit) {
        var found = rows
                .between(
                        VietnamTime.instant(first.atStartOfDay()),
                        VietnamTime.instant(last.plusDays(1).atStartOfDay()),
                        unit,
                        MOST)
                .stream()
                .filter(row -> row.state() != MeetingState.CANCELLED)
                .toList();
        var told = invitations.told(found.stream().map(MeetingRow::id).toList());
        return found.stream()
                .map(row -> new CalendarRow(row, told.getOrDefault(row.id(), "")))
                .toList();
    }

    /** Units that hold meetings the reader may open, or are invited to them. */
    @Allowed(Permission.MEETING_READ)
    public List<Choice> units() {
        return hosts.withInvited();
    }
}
