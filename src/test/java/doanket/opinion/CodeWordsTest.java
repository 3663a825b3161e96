package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CodeWordsTest {

    private final CodeWords words = new CodeWords(List.of(
            new CodeWord(CodeWords.TOPIC, "LAND", "ECONOMY", "Đất đai", true),
            new CodeWord(CodeWords.TOPIC, "POWER", "ECONOMY", "Điện", false),
            new CodeWord(CodeWords.CHANNEL, "VILLAGE", "", "Họp thôn, tổ dân phố", true),
            new CodeWord(CodeWords.CHANNEL, "MOOD", "", "Dư luận xã hội", false),
            new CodeWord(CodeWords.COMPETENCE, "COMMUNE", "", "Cấp xã", false)));

    @Test
    void isFoundByCodeOrByNameAlsoWithoutMarksButOnlyAmongItsKind() {
        assertThat(words.code(CodeWords.TOPIC, " land ", 1)).isEqualTo("LAND");
        assertThat(words.code(CodeWords.TOPIC, "dat dai", 1)).isEqualTo("LAND");
        assertThat(words.find(CodeWords.CHANNEL, "hop thon, to dan pho"))
                .map(CodeWord::code)
                .contains("VILLAGE");
        assertThat(words.find(CodeWords.CHANNEL, "LAND")).isEmpty();
        assertThatThrownBy(() -> words.code(CodeWords.TOPIC, "Họp thôn", 3)).hasMessage("refused.wordUnknown");
    }

    @Test
    void aClosedOneIsReadButNotChosen() {
        assertThat(words.getTopics()).extracting(CodeWord::code).containsExactly("LAND");
        assertThat(words.getChannels()).extracting(CodeWord::code).containsExactly("VILLAGE");
        assertThat(words.getCompetences()).isEmpty();
        assertThat(words.find(CodeWords.TOPIC, "POWER")).isEmpty();
        assertThat(words.name(CodeWords.TOPIC, "POWER")).isEqualTo("Điện");
        assertThat(words.of(CodeWords.TOPIC)).hasSize(2);
        assertThatThrownBy(() -> words.code(CodeWords.TOPIC, "điện", 2)).hasMessage("refused.wordClosed");
    }

    @Test
    void whatBearsAClosedOneKeepsItAndNothingElse() {
        var kept = words.keeping(new PetitionContent(UUID.randomUUID(), "POWER", "COMMUNE", 3, "Mất điện"));

        assertThat(kept.code(CodeWords.TOPIC, "Điện", 1)).isEqualTo("POWER");
        assertThat(kept.getCompetences()).extracting(CodeWord::code).containsExactly("COMMUNE");
        assertThat(kept.getChannels()).extracting(CodeWord::code).containsExactly("VILLAGE");
        assertThat(words.keeping(CodeWords.CHANNEL, "MOOD").getChannels()).hasSize(2);
        assertThat(words.keeping(CodeWords.TOPIC, "MOOD")).isEqualTo(words);
    }

    @Test
    void whatIsThereNoLongerIsCalledByItsCode() {
        assertThat(words.name(CodeWords.TOPIC, "GONE")).isEqualTo("GONE");
    }
}
