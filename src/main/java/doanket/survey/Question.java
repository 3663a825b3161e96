package doanket.survey;

import java.io.Serializable;

/** One question of a form; one of them asks about everything together. */
public record Question(int number, String text, boolean overall) implements Serializable {

    private static final int TEXT_MAX = 500;

    public Question {
        text = Wording.text(text, TEXT_MAX);
        if (text.isEmpty()) {
            throw SurveyRefused.questionMissing();
        }
    }
}
