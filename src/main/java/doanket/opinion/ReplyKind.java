package doanket.opinion;

/** How a body takes a recommendation: wholly, in part, or it explains why not. */
public enum ReplyKind {
    ACCEPTED("good"),
    PARTLY("info"),
    EXPLAINED("warn");

    private final String tone;

    ReplyKind(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
