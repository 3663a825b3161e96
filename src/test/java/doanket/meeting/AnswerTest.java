package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void whoeverComesNeedsNoName() {
        assertThat(new Answer(Reply.COMING, null, "thừa").clean()).isEqualTo(new Answer(Reply.COMING, "", ""));
    }

    @Test
    void anAbsenceKeepsItsReasonAndNoName() {
        assertThat(new Answer(Reply.DECLINED, "Ai đó", " Đi công tác ").clean())
                .isEqualTo(new Answer(Reply.DECLINED, "", "Đi công tác"));
    }

    @Test
    void refusesANameOfMoreThanTwoHundredLetters() {
        assertThatThrownBy(() -> new Answer(Reply.SUBSTITUTE, "à".repeat(201), "").clean())
                .hasMessage("refused.nameTooLong");
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThatThrownBy(() -> new Answer(Reply.NONE, "", "").clean()).hasMessage("refused.answerMissing");
    }
}
