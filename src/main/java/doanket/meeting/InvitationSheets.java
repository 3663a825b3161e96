package doanket.meeting;

import doanket.platform.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The list of those who are asked to come, and who else there is. */
@ApplicationScoped
class InvitationSheets {

    private final InvitationRepository invitations;
    private final Heads heads;
    private final UnitNames units;
    private final People people;

    protected InvitationSheets() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    InvitationSheets(InvitationRepository invitations, Heads heads, UnitNames units, People people) {
        this.invitations = invitations;
        this.heads = heads;
        this.units = units;
        this.people = people;
    }

    InviteSheet of(Meeting meeting) {
        var asked = invitations.asked(meeting.meetingId());
        return new InviteSheet(heads.of(meeting, asked.names()), asked.rows());
    }

    List<Choice> unitsLike(String typed, int most) {
        return units.like(typed, most);
    }

    List<Choice> peopleLike(String typed, int most) {
        return people.like(typed, most);
    }
}
