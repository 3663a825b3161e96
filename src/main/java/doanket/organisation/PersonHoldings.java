package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Written by each feature in which people have things in hand, so that whoever leaves a post knows what to hand over. */
public interface PersonHoldings {

    /** Who has it: an account, and the person it is of. */
    record Holder(UUID account, UUID person) {}

    /** One thing, told in the order of the places of their headings; with the day by which, or since when, or null. */
    record InHand(int place, String heading, String title, String address, LocalDate day) implements Serializable {}

    /** At most so many of each heading. One statement. */
    List<InHand> inHand(Holder holder, int most, Locale locale);
}
