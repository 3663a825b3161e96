package doanket.meeting;

import doanket.news.ArticleBrief;
import java.io.Serializable;
import java.util.List;

/** What came of holding it: who came, what was said, the minutes (once it is closed), and the news of it. */
public record Held(List<AttendeeRow> attendees, List<ContributionRow> said, String minutes, List<ArticleBrief> articles)
        implements Serializable {

    public List<AttendeeRow> there() {
        return attendees.stream().filter(AttendeeRow::isThere).toList();
    }

    public List<AttendeeRow> away() {
        return attendees.stream()
                .filter(row -> row.standing() == Standing.EXCUSED || row.standing() == Standing.ABSENT)
                .toList();
    }

    public List<String> paragraphs() {
        return minutes.lines().toList();
    }
}
