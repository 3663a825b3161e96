package doanket.opinion;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** All words of a kind, the groups that a topic may fall to, and the least count of people that is shown as a figure. */
public record WordSheet(WordKind kind, List<WordRow> rows, List<CodeWord> groups, Least least) implements Serializable {

    /** With the version of what was read. */
    public record Least(int people, int version) implements Serializable {}

    public Optional<WordRow> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }
}
