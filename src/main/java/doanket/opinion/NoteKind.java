package doanket.opinion;

/** A visit (conference, dialogue), or what was found: done well, or wanting. */
public enum NoteKind {
    VISIT("info"),
    GOOD("good"),
    LIMIT("warn");

    private final String tone;

    NoteKind(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
