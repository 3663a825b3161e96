package doanket.opinion;

import java.util.Locale;

/** How counts are written: thousands set apart by dots. */
final class Told {

    private Told() {}

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', '.');
    }
}
