package doanket.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoredCountsTest {

    @Test
    void answersComeBackAsTheyWereStored() {
        var converter = new AnswersConverter();
        var answers = List.of(
                new Answer(95, 5, 0), Answer.NONE, new Answer(95, 5, 0), new Answer(null, 3, null), Answer.NONE);

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(answers)))
                .isEqualTo(answers);
        assertThat(converter.convertToEntityAttribute("")).isEmpty();
    }

    @Test
    void opinionsComeBackAsTheyWereStored() {
        var converter = new OpinionsConverter();
        var opinions = List.of(new Opinion("Đường, điện; nước", 20), new Opinion("Dòng một\nDòng hai", 1));

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(opinions)))
                .isEqualTo(opinions);
        assertThat(converter.convertToEntityAttribute("")).isEmpty();
    }
}
