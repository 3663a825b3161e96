package doanket.opinion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A petition with what it was split into or merged from, where it went, its history, and what the reader may do. */
public record PetitionSheet(
        PetitionRow row, List<PetitionRow> related, List<ForwardRow> forwards, List<EventRow> events, May may, Kit kit)
        implements Serializable {

    /** Handling it (the unit it is with), telling people and asking again (the unit that put it together), seeing the whole. */
    public record May(boolean handle, boolean origin, boolean whole) implements Serializable {}

    /** What the forms offer; nothing where none is shown. */
    public record Kit(CodeWords words, List<Place> partners, List<Place> places, LocalDate today)
            implements Serializable {}

    public boolean isOverdue() {
        return row.isOverdue(kit.today());
    }

    public boolean isOpen() {
        return may.handle() && row.isWaiting();
    }

    public boolean isDividable() {
        return isOpen() && !row.ties().merged() && row.said().people() > 1;
    }

    /** Only what nobody else has had. */
    public boolean isCorrectable() {
        return isOpen() && may.origin() && !row.isForwarded() && !row.ties().merged();
    }

    public boolean isMergeable() {
        return isOpen() && row.ties().merged();
    }

    public boolean isTellable() {
        return may.origin()
                && row.course().state() == PetitionState.ANSWERED
                && !row.ties().merged();
    }

    public boolean isRenewable() {
        return may.origin()
                && row.isAnswered()
                && !row.ties().divided()
                && !row.course().forgotten();
    }
}
