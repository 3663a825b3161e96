package doanket.opinion;

/** Where a line of opinions stands: being written, with a unit, answered, or answered and told to the people. */
public enum PetitionState {
    DRAFT("warn"),
    WAITING("info"),
    ANSWERED("good"),
    REPORTED("good");

    private final String tone;

    PetitionState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
