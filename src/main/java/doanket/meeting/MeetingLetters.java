package doanket.meeting;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.paper.PaperPrinter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The invitation letter, in the form of the host's papers. */
@ApplicationScoped
@Transactional
public class MeetingLetters {

    private final MeetingRepository meetings;
    private final LetterMaker maker;
    private final PaperPrinter printer;

    protected MeetingLetters() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    MeetingLetters(MeetingRepository meetings, LetterMaker maker, PaperPrinter printer) {
        this.meetings = meetings;
        this.maker = maker;
        this.printer = printer;
    }

    /** To everybody who is invited, or (with an invitation) to one of them. */
    @Allowed(value = Permission.MEETING_READ, of = MeetingScopes.class)
    public byte[] pdf(UUID meeting, UUID invitation) {
        return printer.pdf(maker.letter(meetings.meeting(meeting), invitation));
    }

    /** As {@link #pdf}, to go on with. */
    @Allowed(value = Permission.MEETING_READ, of = MeetingScopes.class)
    public byte[] docx(UUID meeting, UUID invitation) {
        return printer.docx(maker.letter(meetings.meeting(meeting), invitation));
    }
}
