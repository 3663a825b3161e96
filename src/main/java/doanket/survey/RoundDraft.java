package doanket.survey;

import java.util.List;

/** A round as it stands in its form: what it is, its questions one to a line, its rules, and the version it was read in. */
public record RoundDraft(RoundTerms terms, String questions, List<PassRule> rules, long version) {}
