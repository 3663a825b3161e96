package doanket.meeting;

import java.io.Serializable;
import java.util.List;

/**
 * One meeting as it is read: what is said of it, the agenda with its papers, who is asked, what the reader is asked to answer,
 * what is open of earlier conclusions, who came and what was said, and what came of it.
 */
public record MeetingSheet(
        MeetingHead head,
        MeetingWords words,
        List<AgendaRow> agenda,
        List<PaperRow> papers,
        List<InvitationRow> invitations,
        List<InvitationRow> mine,
        OnTable onTable,
        Held held,
        List<Outcome> outcomes)
        implements Serializable {

    public List<InvitationRow> of(InvitationPart part) {
        return invitations.stream().filter(row -> row.part() == part).toList();
    }

    public List<PaperRow> documents() {
        return papers.stream()
                .filter(paper -> !paper.photo() && paper.item() == null)
                .toList();
    }

    public List<PaperRow> photos() {
        return papers.stream().filter(PaperRow::photo).toList();
    }
}
