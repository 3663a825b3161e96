package doanket.criteria;

import doanket.platform.BusinessException;

/** A figure that was typed and cannot be read, or that can be read in two ways, and how to write it. */
public class FigureRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    FigureRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static FigureRefused missing() {
        return new FigureRefused("refused.figureMissing");
    }

    static FigureRefused noBound() {
        return new FigureRefused("refused.noBound");
    }

    static FigureRefused noNumber(String typed) {
        return new FigureRefused("refused.noNumber", typed);
    }

    static FigureRefused noYesNo(String typed) {
        return new FigureRefused("refused.noYesNo", typed);
    }

    static FigureRefused english(String typed, String meant) {
        return new FigureRefused("refused.english", typed, meant);
    }

    static FigureRefused twoWays(String typed, String thousands, String decimal) {
        return new FigureRefused("refused.twoWays", typed, thousands, decimal);
    }

    static FigureRefused tooLong(String typed) {
        return new FigureRefused("refused.numberTooLong", typed);
    }

    static FigureRefused noRatio(String typed) {
        return new FigureRefused("refused.noRatio", typed);
    }

    static FigureRefused ofNothing() {
        return new FigureRefused("refused.ofNothing");
    }

    static FigureRefused alwaysApplies() {
        return new FigureRefused("refused.alwaysApplies");
    }

    static FigureRefused moreThanAll(String numerator, String denominator) {
        return new FigureRefused("refused.moreThanAll", numerator, denominator);
    }

    static FigureRefused tooLow(String value, String lowest) {
        return new FigureRefused("refused.tooLow", value, lowest);
    }

    static FigureRefused tooHigh(String value, String highest) {
        return new FigureRefused("refused.tooHigh", value, highest);
    }
}
