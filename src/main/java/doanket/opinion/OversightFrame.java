package doanket.opinion;

import java.io.Serializable;

/** By which decision and which outline (đề cương) a supervision or criticism is held, who chairs it and who takes part; all may be empty. */
public record OversightFrame(String decision, String outline, String chair, String joining) implements Serializable {

    static final int DECISION_MAX = 500;
    static final int OUTLINE_MAX = 4000;
    static final int CHAIR_MAX = 300;
    static final int JOINING_MAX = 1000;

    public static final OversightFrame NONE = new OversightFrame("", "", "", "");

    /** Refuses what is too long. */
    OversightFrame clean() {
        return new OversightFrame(
                Wording.text(decision, DECISION_MAX),
                Wording.text(outline, OUTLINE_MAX),
                Wording.text(chair, CHAIR_MAX),
                Wording.text(joining, JOINING_MAX));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** What may name somebody. */
    String texts() {
        return String.join("\n", decision, outline, chair, joining);
    }
}
