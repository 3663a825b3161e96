package doanket.opinion;

import doanket.platform.VietnameseText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** All words that may be chosen, in their order and in the language of the reader. */
public record CodeWords(List<CodeWord> all) implements Serializable {

    static final String CHANNEL = "CHANNEL";
    static final String TOPIC = "TOPIC";
    static final String GROUP = "GROUP";
    static final String COMPETENCE = "COMPETENCE";

    List<CodeWord> of(String kind) {
        return all.stream().filter(word -> word.kind().equals(kind)).toList();
    }

    public List<CodeWord> getChannels() {
        return of(CHANNEL);
    }

    public List<CodeWord> getTopics() {
        return of(TOPIC);
    }

    public List<CodeWord> getCompetences() {
        return of(COMPETENCE);
    }

    /** By code, or by name with or without marks. */
    Optional<CodeWord> find(String kind, String typed) {
        var folded = VietnameseText.fold(typed);
        return of(kind).stream()
                .filter(word -> word.code().equalsIgnoreCase(typed.strip())
                        || VietnameseText.fold(word.name()).equals(folded))
                .findFirst();
    }

    /** The code itself where there is no such word any more. */
    String name(String kind, String code) {
        return of(kind).stream()
                .filter(word -> word.code().equals(code))
                .map(CodeWord::name)
                .findFirst()
                .orElse(code);
    }
}
