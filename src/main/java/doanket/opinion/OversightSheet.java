package doanket.opinion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A supervision or criticism with all that belongs to it, and what the reader may do. */
public record OversightSheet(
        OversightRow row,
        List<NoteRow> notes,
        Listed<RecommendationRow> listed,
        List<EventRow> events,
        Map<UUID, FileRow> files,
        May may,
        List<Place> partners,
        LocalDate today)
        implements Serializable {

    /** Noting and recording (staff of the unit), recommending and closing (its leaders), seeing the earlier one. */
    public record May(boolean work, boolean lead, boolean again, List<UUID> replying) implements Serializable {}

    /** Those of this page. */
    public List<RecommendationRow> recommendations() {
        return listed.rows();
    }

    public List<NoteRow> getVisits() {
        return notes.stream().filter(note -> note.kind() == NoteKind.VISIT).toList();
    }

    public List<NoteRow> getFindings() {
        return notes.stream().filter(note -> note.kind() != NoteKind.VISIT).toList();
    }

    /** What goes with a visit or a reply. */
    public List<FileRow> filesOf(List<UUID> ids) {
        return ids.stream().map(files::get).filter(Objects::nonNull).toList();
    }

    /** Adding a file to a reply: the body to its own, whoever recommended to what was recorded from a paper. */
    public boolean mayAdd(RecommendationRow recommendation, RecommendationRow.ReplyRow reply) {
        return reply.recorded() ? may.work() : may.replying().contains(recommendation.to());
    }

    public boolean isWorkable() {
        return may.work() && !row.isClosed();
    }

    public boolean isLeadable() {
        return may.lead() && !row.isClosed();
    }

    public boolean isRepeatable() {
        return may.lead() && row.isClosed();
    }

    public boolean isSupervision() {
        return row.head().kind() == OversightKind.SUPERVISION;
    }

    /** The body itself, or whoever recommended, from its paper. */
    public boolean mayReply(RecommendationRow recommendation) {
        return may.replying().contains(recommendation.to()) || may.work();
    }
}
