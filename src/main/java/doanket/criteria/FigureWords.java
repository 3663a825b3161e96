package doanket.criteria;

import java.io.Serializable;
import java.util.Locale;

/** How figures that are no numbers are called in the language of whoever reads them. */
public record FigureWords(String met, String unmet, String spared) implements Serializable {

    public static FigureWords of(Locale locale) {
        return new FigureWords(
                Words.of(locale, "figure.met"), Words.of(locale, "figure.unmet"), Words.of(locale, "figure.spared"));
    }
}
