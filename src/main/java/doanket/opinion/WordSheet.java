package doanket.opinion;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** All words of a kind, the groups that a topic may fall to, the least count of people that is shown as a figure, and how long words are kept. */
public record WordSheet(WordKind kind, List<WordRow> rows, List<CodeWord> groups, Least least) implements Serializable {

    /** For how many years words are kept, and the version of what was read. */
    public record Least(int people, int version, int years) implements Serializable {}

    public Optional<WordRow> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }
}
