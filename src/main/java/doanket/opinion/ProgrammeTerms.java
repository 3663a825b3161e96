package doanket.opinion;

/** What a yearly programme is called, for which year, and by which decision. */
public record ProgrammeTerms(String name, int year, String decision) {}
