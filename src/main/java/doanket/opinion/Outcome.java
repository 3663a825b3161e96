package doanket.opinion;

/** What became of a petition: settled, being settled, explained, not (yet) settled, or passed to another level. */
public enum Outcome {
    DONE("good"),
    DOING("info"),
    EXPLAINED("info"),
    NOT_YET("warn"),
    PASSED_ON("info");

    private final String tone;

    Outcome(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
