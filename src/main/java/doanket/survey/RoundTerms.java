package doanket.survey;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a round is, as somebody typed it: its name and legal basis, the campaign it belongs to (or null), its days, where forms
 * are counted first, for how many days results are posted, and how many valid forms a place must have to be shown outside.
 */
public record RoundTerms(String name, String legalBasis, UUID campaign, Days days, Limits limits) {

    /** The first and the last day. */
    public record Days(LocalDate from, LocalDate until) {}

    /** Where forms are counted first, days of posting, and the fewest valid forms that are shown. */
    public record Limits(PlaceLevel lowest, int postingDays, int leastShown) {}
}
