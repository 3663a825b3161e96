package doanket.opinion;

import doanket.platform.VietnameseText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** All words in their order and in the language of the reader; the closed ones for what bears them already. */
public record CodeWords(List<CodeWord> all) implements Serializable {

    static final String CHANNEL = "CHANNEL";
    static final String TOPIC = "TOPIC";
    static final String GROUP = "GROUP";
    static final String COMPETENCE = "COMPETENCE";

    /** Also the closed ones. */
    List<CodeWord> of(String kind) {
        return all.stream().filter(word -> word.kind().equals(kind)).toList();
    }

    private List<CodeWord> open(String kind) {
        return of(kind).stream().filter(CodeWord::open).toList();
    }

    /** Those that may be chosen. */
    public List<CodeWord> getChannels() {
        return open(CHANNEL);
    }

    public List<CodeWord> getTopics() {
        return open(TOPIC);
    }

    public List<CodeWord> getCompetences() {
        return open(COMPETENCE);
    }

    /** The same, and what bears that word already may keep it, though it was closed meanwhile. */
    CodeWords keeping(String kind, String code) {
        return new CodeWords(all.stream()
                .map(word -> word.isOf(kind, code) ? word.kept() : word)
                .toList());
    }

    /** Keeps the topic and competence of that. */
    CodeWords keeping(PetitionContent said) {
        return keeping(TOPIC, said.topic()).keeping(COMPETENCE, said.competence());
    }

    /** Keeps the topic and competence of each of those. */
    CodeWords keeping(List<PetitionRow> rows) {
        return new CodeWords(all.stream()
                .map(word -> rows.stream()
                                .anyMatch(row -> word.isOf(TOPIC, row.said().topic())
                                        || word.isOf(COMPETENCE, row.said().competence()))
                        ? word.kept()
                        : word)
                .toList());
    }

    /** One that may be chosen, by code, or by name with or without marks. */
    Optional<CodeWord> find(String kind, String typed) {
        return any(kind, typed).filter(CodeWord::open);
    }

    private Optional<CodeWord> any(String kind, String typed) {
        var folded = VietnameseText.fold(typed);
        return of(kind).stream()
                .filter(word -> word.code().equalsIgnoreCase(typed.strip())
                        || VietnameseText.fold(word.name()).equals(folded))
                .findFirst();
    }

    /** The code of what was typed in that row of a form; refuses what is not there and what is closed. */
    String code(String kind, String typed, int row) {
        var word = any(kind, typed).orElseThrow(() -> OpinionRefused.wordUnknown(row, typed));
        if (!word.open()) {
            throw OpinionRefused.wordClosed(row, word.name());
        }
        return word.code();
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
