package doanket.meeting;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What somebody said, as it is read; {@code seen} is the version that was read. */
public record ContributionRow(
        UUID id, long seen, ContributionKind kind, UUID person, String speaker, String post, UUID item, String text)
        implements Serializable {

    public List<String> paragraphs() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Name and post as they are printed. */
    public String told() {
        return StoredPerson.told(speaker, post);
    }
}
