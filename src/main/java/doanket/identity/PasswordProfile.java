package doanket.identity;

import doanket.platform.Settings;

/**
 * What an installation demands of passwords: how long they are ({@code doanket.password.length}, 8 to 64), how many of the four
 * classes of characters they have ({@code .classes}, 1 to 4) unless they are a phrase of so many characters ({@code .passphrase}),
 * how many earlier ones may not come back ({@code .history}, 0 to 24), and after how many days one has to be changed
 * ({@code .days}, 0 for never). What is out of bounds is brought to the nearest bound: no slip in a setting opens the door.
 * Source of the defaults: the domain reference, section 7.
 */
public record PasswordProfile(int shortest, int classes, int passphrase, int history, int days) {

    /** Longer ones would only keep the processor busy. */
    static final int LONGEST = 200;

    static final PasswordProfile USUAL = new PasswordProfile(10, 4, 16, 5, 0);

    private static final int LEAST = 8;
    private static final int SHORTEST_PHRASE = 14;
    private static final int MOST = 64;
    private static final int ALL_CLASSES = 4;
    private static final int MOST_HISTORY = 24;
    private static final int MOST_DAYS = 730;

    public PasswordProfile {
        shortest = within(shortest, LEAST, MOST);
        classes = within(classes, 1, ALL_CLASSES);
        passphrase = within(passphrase, Math.max(shortest, SHORTEST_PHRASE), MOST);
        history = within(history, 0, MOST_HISTORY);
        days = within(days, 0, MOST_DAYS);
    }

    static PasswordProfile ofInstallation() {
        return new PasswordProfile(
                Settings.number("doanket.password.length", USUAL.shortest()),
                Settings.number("doanket.password.classes", USUAL.classes()),
                Settings.number("doanket.password.passphrase", USUAL.passphrase()),
                Settings.number("doanket.password.history", USUAL.history()),
                Settings.number("doanket.password.days", USUAL.days()));
    }

    private static int within(int number, int least, int most) {
        return Math.max(least, Math.min(most, number));
    }
}
