package doanket.organisation;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The area of a unit as people type it, 1.234,5 or 45.6, and as it is kept: with a point, and at most two places behind it. */
final class SquareKilometres {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,7}([.,]\\d{1,2})?");

    /** A little more than the whole country. */
    private static final BigDecimal MOST = BigDecimal.valueOf(350_000);

    private SquareKilometres() {}

    /** Refuses what is no area: words, nothing at all, less than nothing, and more than the country has. */
    static String of(String typed) {
        var text = typed.strip();
        if (GROUPED.matcher(text).matches()) {
            return sound(text, text.replace(".", ""));
        }
        if (!PLAIN.matcher(text).matches()) {
            throw OrganisationRefused.areaBad(text);
        }
        return sound(text, text);
    }

    private static String sound(String typed, String number) {
        var area = new BigDecimal(number.replace(',', '.'));
        if (area.signum() == 0 || area.compareTo(MOST) > 0) {
            throw OrganisationRefused.areaBad(typed);
        }
        return area.stripTrailingZeros().toPlainString();
    }
}
