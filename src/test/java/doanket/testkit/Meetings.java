package doanket.testkit;

import doanket.meeting.InvitationPart;
import doanket.meeting.Invitations;
import doanket.meeting.MeetingFacts;
import doanket.meeting.MeetingLife;
import doanket.meeting.MeetingWriting;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Offices.Colleague;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Prepares meetings for a test, as far as it needs them. */
@ApplicationScoped
public class Meetings {

    @Inject
    private MeetingWriting writing;

    @Inject
    private MeetingLife life;

    @Inject
    private Invitations invitations;

    @Inject
    private Offices offices;

    @Inject
    private Clock clock;

    /** A host with somebody who prepares its meetings, and an invited unit with a leader, a member and nobody else. */
    public record Round(UUID host, Colleague clerk, UUID unit, Colleague leader, Colleague member) {}

    public Round round() {
        var mark = Uuids.next().toString().substring(24);
        var host = offices.front("Ủy ban MTTQ xã Họp " + mark);
        var unit = offices.front("Ủy ban MTTQ xã Mời " + mark);
        return new Round(
                host,
                offices.colleague(host, "Nguyễn Thị Thư Ký", "CLERK", false),
                unit,
                offices.colleague(unit, "Lò Văn Trưởng", "LEADER", false),
                offices.colleague(unit, "Vừ Thị Viên", "MEMBER", false));
    }

    /** Whole facts a week ahead, with whoever acts now as chair and secretary. */
    public MeetingFacts facts(String title, UUID chair) {
        return facts(title, chair, VietnamTime.day(clock.instant()).plusDays(7));
    }

    public MeetingFacts facts(String title, UUID chair, LocalDate day) {
        return new MeetingFacts(
                "WORKING_SESSION",
                title,
                "Nội dung của " + title,
                chair,
                chair,
                "Hội trường xã",
                day,
                LocalTime.of(8, 0),
                LocalTime.of(10, 30),
                null);
    }

    /** Prepared by the clerk; the rest of the test acts as the clerk. */
    public UUID draft(Round round, String title) {
        var clerk = offices.as(round.clerk());
        var id = Uuids.next();
        writing.begin(round.host(), id, facts(title, clerk.person()));
        return id;
    }

    /** Prepared and announced to the unit; the rest of the test acts as the clerk. */
    public UUID announced(Round round, String title) {
        var id = draft(round, title);
        invitations.invite(id, InvitationPart.ATTENDING, List.of(round.unit()), List.of());
        life.announce(id, writing.form(id).head().seen());
        return id;
    }

    /** Announced and opened; the rest of the test acts as the clerk. */
    public UUID begun(Round round, String title) {
        var id = announced(round, title);
        life.begin(id);
        return id;
    }
}
