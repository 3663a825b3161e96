package doanket.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Invites to the next meeting of a series whom the last one invited, without units that have been closed. */
@ApplicationScoped
class Reinviting {

    private final InvitationRepository invitations;
    private final Inviting inviting;
    private final UnitNames units;

    protected Reinviting() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    Reinviting(InvitationRepository invitations, Inviting inviting, UnitNames units) {
        this.invitations = invitations;
        this.inviting = inviting;
        this.units = units;
    }

    void all(Meeting last, Meeting next) {
        var rows = invitations.of(last.meetingId());
        var there = units.ranks(rows.stream().map(InvitationRow::unit).toList()).keySet();
        for (var part : InvitationPart.values()) {
            var same = rows.stream().filter(row -> row.part() == part).toList();
            inviting.add(
                    next,
                    part,
                    same.stream()
                            .map(InvitationRow::unit)
                            .filter(there::contains)
                            .toList(),
                    same.stream()
                            .map(InvitationRow::person)
                            .filter(id -> id != null)
                            .toList());
            outsiders(next, part, same);
        }
    }

    private void outsiders(Meeting next, InvitationPart part, List<InvitationRow> rows) {
        rows.stream()
                .filter(InvitationRow::isOutsider)
                .forEach(row -> inviting.addOutsider(next, part, row.name(), row.post()));
    }
}
