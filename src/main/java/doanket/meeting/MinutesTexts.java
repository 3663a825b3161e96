package doanket.meeting;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** All texts of the minutes, the present one first; {@code body} is that of the one shown, or null where none was chosen. */
public record MinutesTexts(MeetingHead head, List<MinutesRow> rows, UUID shown, String body) implements Serializable {

    /** The number of the present text, 0 where there is none. */
    public int present() {
        return rows.isEmpty() ? 0 : rows.get(0).number();
    }

    public boolean isShown(MinutesRow row) {
        return row.id().equals(shown) && body != null;
    }

    /** Whether the text shown is an earlier one that can be copied over the present one. */
    public boolean isRestorable() {
        return body != null
                && head.isOpen()
                && !head.isDraft()
                && !rows.get(0).id().equals(shown);
    }
}
