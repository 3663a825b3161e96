package doanket.meeting;

import doanket.identity.Actor;
import doanket.paper.PaperBlock;
import doanket.paper.PaperForm;
import doanket.paper.PaperForms;
import doanket.paper.PaperHead;
import doanket.paper.PaperRecipient;
import doanket.paper.PaperSheet;
import doanket.paper.PaperSignature;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes the invitation letter: who is asked, to what, when, where, under whom, and what is dealt with. */
@ApplicationScoped
class LetterMaker {

    private static final String TYPE = "GIAY_MOI";

    private final PaperForms forms;
    private final InvitationRepository invitations;
    private final AgendaRepository agenda;
    private final UnitNames units;

    protected LetterMaker() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    LetterMaker(PaperForms forms, InvitationRepository invitations, AgendaRepository agenda, UnitNames units) {
        this.forms = forms;
        this.invitations = invitations;
        this.agenda = agenda;
        this.units = units;
    }

    /** Refuses an invitation of another meeting as "not found". */
    PaperSheet letter(Meeting meeting, UUID invitation) {
        var asked = invitations.of(meeting.meetingId()).stream()
                .filter(row -> invitation == null || row.id().equals(invitation))
                .toList();
        if (invitation != null && asked.isEmpty()) {
            throw new NotFoundException();
        }
        var form = forms.formOf(meeting.host());
        return new PaperSheet(
                form,
                new PaperHead(null, day(meeting), type(form), words("letter.excerpt", meeting.title()), null),
                blocks(meeting, asked),
                signature(meeting),
                List.of(new PaperRecipient(words("letter.recipients"), null)));
    }

    private String type(PaperForm form) {
        return forms.type(form.family().code(), TYPE, Actor.VIETNAMESE)
                .map(type -> type.name())
                .orElseGet(() -> words("letter.type"));
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.announcedAt() == null ? null : VietnamTime.day(meeting.announcedAt());
    }

    private List<PaperBlock> blocks(Meeting meeting, List<InvitationRow> asked) {
        var blocks = new ArrayList<PaperBlock>();
        text(blocks, words("letter.opening", units.of(meeting.host())));
        asked.forEach(row -> text(blocks, "- " + named(row) + ";"));
        text(blocks, words("letter.to", meeting.title()));
        text(blocks, words("letter.time", time(meeting)));
        text(blocks, words("letter.place", meeting.place()));
        text(blocks, words("letter.chair", meeting.chair().told()));
        content(blocks, meeting);
        text(blocks, words("letter.closing"));
        return blocks;
    }

    private void content(List<PaperBlock> blocks, Meeting meeting) {
        text(blocks, words("letter.content"));
        meeting.summary()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> text(blocks, line));
        int number = 1;
        for (var item : agenda.items(meeting.meetingId())) {
            var presenter = item.presenter().isEmpty() ? "" : " (" + item.presenter() + ")";
            blocks.add(new PaperBlock.Text(1, number++ + ".", item.title() + presenter, false));
        }
    }

    private static String named(InvitationRow row) {
        return row.unit() == null ? words("attending.person", row.told()) : words("attending.unit", row.name());
    }

    private static String time(Meeting meeting) {
        var starts = VietnamTime.local(meeting.startsAt());
        var weekday = starts.getDayOfWeek().getDisplayName(TextStyle.FULL, Actor.VIETNAMESE);
        return words("letter.when", Times.hour(meeting.startsAt()), weekday, Times.day(meeting.startsAt()));
    }

    /** The chair signs, with the title alone above the name. */
    private static PaperSignature signature(Meeting meeting) {
        var post = meeting.chair().post();
        int comma = post.indexOf(", ");
        var title = comma < 0 ? post : post.substring(0, comma);
        return new PaperSignature(
                "", "", title.toUpperCase(Actor.VIETNAMESE), meeting.chair().name());
    }

    private static void text(List<PaperBlock> blocks, String words) {
        blocks.add(new PaperBlock.Text(0, "", words, false));
    }

    private static String words(String key, Object... arguments) {
        return Words.of(Actor.VIETNAMESE, key, arguments);
    }
}
