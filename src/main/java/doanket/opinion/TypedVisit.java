package doanket.opinion;

/** A visit as typed; sure: nobody private is named; really: also on a day before the supervision begins. */
public record TypedVisit(String day, String place, String text, boolean sure, boolean really) {

    public TypedVisit(String day, String place, String text, boolean sure) {
        this(day, place, text, sure, false);
    }
}
