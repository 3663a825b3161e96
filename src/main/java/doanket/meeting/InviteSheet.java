package doanket.meeting;

import java.io.Serializable;
import java.util.List;

/** Who is asked to come to a meeting, and what was answered so far. */
public record InviteSheet(MeetingHead head, List<InvitationRow> rows) implements Serializable {

    public List<InvitationRow> of(InvitationPart part) {
        return rows.stream().filter(row -> row.part() == part).toList();
    }

    public long count(Reply reply) {
        return rows.stream()
                .filter(row -> !row.isOutsider() && row.reply() == reply)
                .count();
    }
}
