package doanket.opinion;

/** What a yearly programme is called, for which year, and by which decision; sure where the writer says that nobody private is named. */
public record ProgrammeTerms(String name, int year, String decision, boolean sure) {

    public ProgrammeTerms(String name, int year, String decision) {
        this(name, year, decision, false);
    }
}
