package doanket.survey;

import java.io.Serializable;

/** A question and how it was answered, as a bar. */
public record QuestionBar(Question question, Answer answer) implements Serializable {

    private static final int GOOD = 90;
    private static final int FAIR = 80;

    public int percent() {
        var share = answer.share();
        return share == null ? 0 : share.intValue();
    }

    /** The colour it is shown in. */
    public String tone() {
        if (percent() >= GOOD) {
            return "good";
        }
        return percent() >= FAIR ? "warn" : "bad";
    }
}
