package doanket.criteria;

import doanket.organisation.SheetCell;
import doanket.platform.VietnameseText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;

/**
 * Figures as people type them and as they are written: 1.234,5 · 80% · 12/15 · đạt, chưa đạt, x · không áp dụng. What could be
 * read in two ways is refused. Whatever {@link #print} writes, {@link #parse} reads back as the same figure, in whichever language
 * the words of the indicator are; numbers are written in one way for all, as the papers of the offices have them.
 */
public final class FigureText {

    private static final Set<String> YES = Set.of("dat", "x", "co", "1", "d", "yes", "met", "✓", "v");
    private static final Set<String> NO = Set.of("chua dat", "khong dat", "khong", "chua", "0", "cd", "no", "not met");
    private static final Set<String> SPARED = Set.of("khong ap dung", "kad", "k.a.d", "not applicable", "n/a");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int TOLD_PLACES = 2;

    private FigureText() {}

    /** Refuses nothing at all (an empty cell is no figure), and what is no figure of this indicator or not clearly one. */
    public static Figure parse(String typed, IndicatorInfo indicator) {
        var text = VietnameseText.trimmed(VietnameseText.nfc(typed == null ? "" : typed));
        if (text.isEmpty()) {
            throw FigureRefused.missing();
        }
        var plain = VietnameseText.fold(text);
        if (SPARED.contains(plain)) {
            return spared(indicator);
        }
        if (indicator.type() == ValueType.YES_NO) {
            return yesNo(text, plain);
        }
        return indicator.type() == ValueType.PERCENT ? percent(text) : number(text, indicator.unit());
    }

    /** As {@link #parse}, for what has to be reached: that it does not apply cannot be asked for. */
    static BigDecimal bound(String typed, IndicatorInfo indicator) {
        var figure = parse(typed, indicator);
        if (figure.notApplicable()) {
            throw FigureRefused.noBound();
        }
        return figure.value();
    }

    /** What a spreadsheet holds as a number is one whatever the language; what was typed there as text is read as here. */
    public static BigDecimal bound(SheetCell cell, IndicatorInfo indicator) {
        boolean isNumber = cell.kind() == SheetCell.Kind.NUMBER && indicator.type() != ValueType.YES_NO;
        return isNumber ? TypedNumber.plain(cell.text()) : bound(cell.text(), indicator);
    }

    /** The lowest or highest of an indicator of that kind as it is typed; a percentage may have its sign. */
    static BigDecimal limit(String typed, ValueType type) {
        var text = VietnameseText.trimmed(typed);
        boolean isShare = type == ValueType.PERCENT;
        return TypedNumber.of(isShare ? withoutEnd(text, "%") : text, isShare);
    }

    /** For fields: {@link #limit} reads it back as the same number. */
    public static String limitTold(BigDecimal value, ValueType type) {
        return type == ValueType.PERCENT ? ungrouped(value) : unmistakable(value);
    }

    /**
     * Refuses a figure outside the bounds of its indicator; a report may let it stand with a comment. A percentage of which
     * nothing else is said lies between 0 and 100.
     */
    public static void check(Figure figure, IndicatorInfo indicator) {
        if (figure.numerator() != null && figure.numerator().compareTo(figure.denominator()) > 0) {
            throw FigureRefused.moreThanAll(number(figure.numerator()), number(figure.denominator()));
        }
        if (figure.value() != null && indicator.type() != ValueType.YES_NO) {
            checkBounds(
                    figure.value(),
                    bound(indicator.lowest(), indicator.type(), BigDecimal.ZERO),
                    bound(indicator.highest(), indicator.type(), ALL));
        }
    }

    private static BigDecimal bound(BigDecimal given, ValueType type, BigDecimal ofShares) {
        return given == null && type == ValueType.PERCENT ? ofShares : given;
    }

    private static void checkBounds(BigDecimal value, BigDecimal lowest, BigDecimal highest) {
        if (lowest != null && value.compareTo(lowest) < 0) {
            throw FigureRefused.tooLow(number(value), number(lowest));
        }
        if (highest != null && value.compareTo(highest) > 0) {
            throw FigureRefused.tooHigh(number(value), number(highest));
        }
    }

    /** For fields and workbooks: 12/15 stays 12/15. Nothing for no figure. */
    public static String print(Figure figure, IndicatorInfo indicator) {
        if (figure == null) {
            return "";
        }
        if (figure.numerator() != null) {
            return unmistakable(figure.numerator()) + "/" + unmistakable(figure.denominator());
        }
        return figure.notApplicable() ? indicator.words().spared() : value(figure.value(), indicator);
    }

    /** For reading: 12/15 is 80%. Nothing for no figure. */
    public static String told(Figure figure, IndicatorInfo indicator) {
        if (figure == null || figure.notApplicable() || indicator.type() == ValueType.YES_NO) {
            return print(figure, indicator);
        }
        if (indicator.type() == ValueType.NUMBER) {
            return number(figure.value());
        }
        return number(figure.value().setScale(TOLD_PLACES, RoundingMode.HALF_UP)) + "%";
    }

    /** A number as it is written here: 1.234,5. */
    public static String number(BigDecimal value) {
        var format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(new Locale("vi", "VN")));
        return value == null ? "" : format.format(value);
    }

    private static String value(BigDecimal value, IndicatorInfo indicator) {
        if (value == null) {
            return "";
        }
        return switch (indicator.type()) {
            case YES_NO ->
                value.signum() > 0 ? indicator.words().met() : indicator.words().unmet();
            case PERCENT -> ungrouped(value);
            case NUMBER -> unmistakable(value);
        };
    }

    /** For fields in which a point with three digits is refused: 1234,5. */
    public static String ungrouped(BigDecimal value) {
        return number(value).replace(".", "");
    }

    /** 1,234 would be read in two ways; 1,2340 is not. */
    private static String unmistakable(BigDecimal value) {
        var text = number(value);
        return text.matches("-?[1-9]\\d{0,2},\\d{3}") ? text + "0" : text;
    }

    private static Figure spared(IndicatorInfo indicator) {
        if (!indicator.mayNotApply()) {
            throw FigureRefused.alwaysApplies();
        }
        return Figure.spared();
    }

    private static Figure yesNo(String text, String plain) {
        if (YES.contains(plain)) {
            return Figure.of(BigDecimal.ONE);
        }
        if (NO.contains(plain)) {
            return Figure.of(BigDecimal.ZERO);
        }
        throw FigureRefused.noYesNo(text);
    }

    private static Figure percent(String text) {
        int stroke = text.indexOf('/');
        if (stroke < 0) {
            return Figure.of(TypedNumber.of(withoutEnd(text, "%"), true));
        }
        var numerator = TypedNumber.of(text.substring(0, stroke).strip(), false);
        var denominator = TypedNumber.of(text.substring(stroke + 1).strip(), false);
        if (denominator.signum() <= 0) {
            throw FigureRefused.ofNothing();
        }
        return Figure.ratio(numerator, denominator);
    }

    private static Figure number(String text, String unit) {
        if (text.matches("[-\\d.,\\s]+/[-\\d.,\\s]+")) {
            throw FigureRefused.noRatio(text);
        }
        return Figure.of(TypedNumber.of(withoutEnd(text, unit), false));
    }

    /** People write the unit behind the number. */
    private static String withoutEnd(String text, String unit) {
        var end = unit == null ? "" : VietnameseText.nfc(unit);
        int number = text.length() - end.length();
        boolean ends = !end.isEmpty() && number > 0 && text.regionMatches(true, number, end, 0, end.length());
        return ends ? text.substring(0, number).strip() : text;
    }
}
