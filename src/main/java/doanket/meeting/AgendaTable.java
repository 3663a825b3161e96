package doanket.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The agenda with the hours that follow from its minutes. */
@ApplicationScoped
class AgendaTable {

    private final AgendaRepository agenda;

    protected AgendaTable() { // for the CDI proxy
        this(null);
    }

    @Inject
    AgendaTable(AgendaRepository agenda) {
        this.agenda = agenda;
    }

    /** The points with their papers, and all papers and pictures. */
    record Shown(List<AgendaRow> rows, List<PaperRow> papers) {}

    Shown shown(Meeting meeting) {
        var laid = agenda.laid(meeting.meetingId());
        return new Shown(timed(laid.items(), meeting.startsAt(), laid.papers()), laid.papers());
    }

    List<AgendaRow> of(Meeting meeting) {
        return timed(agenda.items(meeting.meetingId()), meeting.startsAt(), List.of());
    }

    static List<AgendaRow> timed(List<AgendaRepository.Item> items, Instant starts, List<PaperRow> papers) {
        var rows = new ArrayList<AgendaRow>();
        var at = starts;
        for (var item : items) {
            var ends = at.plus(Duration.ofMinutes(item.minutes()));
            rows.add(row(item, rows.size() + 1, at, papersOf(item.id(), papers)));
            at = ends;
        }
        return rows;
    }

    private static AgendaRow row(AgendaRepository.Item item, int number, Instant starts, List<PaperRow> papers) {
        return new AgendaRow(
                item.id(),
                item.seen(),
                number,
                item.kind(),
                item.title(),
                item.minutes(),
                item.presenter(),
                item.outcome(),
                item.carried(),
                starts,
                starts.plus(Duration.ofMinutes(item.minutes())),
                papers);
    }

    private static List<PaperRow> papersOf(UUID item, List<PaperRow> papers) {
        return papers.stream()
                .filter(paper -> !paper.photo() && Objects.equals(paper.item(), item))
                .toList();
    }
}
