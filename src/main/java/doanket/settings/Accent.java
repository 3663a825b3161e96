package doanket.settings;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The colour of buttons, links and the emblem: white is written on it and it is written on white, so it must be dark enough.
 * Contrast is that of WCAG 2.2 (1.4.3): the brighter of two relative luminances over the darker, each raised by 0.05.
 */
record Accent(int red, int green, int blue) {

    /** What text needs against its ground (WCAG 2.2, level AA). The lightest ground but white that links stand on takes a little of it. */
    static final double LEAST = 5;

    /** What is asked of the second level of contrast (level AAA). */
    static final double HIGH = 7;

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
    private static final int FULL = 255;
    private static final double DARKER = 0.97;
    private static final double PRESSED = 0.76;
    private static final double TINT = 0.06;

    /** Refuses what is no colour, and one that is too light, with one of the same hue that is dark enough. */
    static Accent typed(String text) {
        var hex = text.strip().toLowerCase(Locale.ROOT);
        if (!HEX.matcher(hex).matches()) {
            throw SettingsRefused.colourBad();
        }
        var accent = of(hex);
        if (accent.contrast() < LEAST) {
            throw SettingsRefused.colourLight(
                    accent.contrast(), LEAST, accent.darkenedTo(LEAST).hex());
        }
        return accent;
    }

    static Accent of(String hex) {
        int number = Integer.parseInt(hex.substring(1), 16);
        return new Accent(number >> 16, number >> 8 & FULL, number & FULL);
    }

    String hex() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    /** Against white, from 1 to 21. */
    double contrast() {
        return 1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05);
    }

    private static double linear(int part) {
        double share = (double) part / FULL;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    Accent darkenedTo(double contrast) {
        var darker = this;
        while (darker.contrast() < contrast) {
            darker = darker.times(DARKER);
        }
        return darker;
    }

    private Accent times(double share) {
        return new Accent((int) (red * share), (int) (green * share), (int) (blue * share));
    }

    private Accent onWhite() {
        return new Accent(light(red), light(green), light(blue));
    }

    private static int light(int part) {
        return (int) Math.round(FULL - (FULL - part) * TINT);
    }

    /** In place of the tokens of the portal's own style; the highest contrast keeps its yellow on black. */
    String sheet() {
        var high = darkenedTo(HIGH);
        var strong =
                "--brand:" + high.hex() + ";--brand-2:" + high.times(PRESSED).hex() + ";--emblem:" + hex();
        return "[data-contrast=\"normal\"]{--brand:" + hex() + ";--brand-2:"
                + times(PRESSED).hex() + ";--tint:" + onWhite().hex() + ";--emblem:" + hex() + "}\n"
                + "[data-contrast=\"high\"]{" + strong + "}\n"
                + "@media (prefers-contrast: more){[data-contrast=\"normal\"]{" + strong + "}}\n";
    }
}
