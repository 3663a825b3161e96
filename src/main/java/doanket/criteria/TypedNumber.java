package doanket.criteria;

import doanket.platform.VietnameseText;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as offices write them, 1.234,5; refuses what another country would read in another way. */
public final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(,\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern SPACED = Pattern.compile("-?[1-9]\\d{0,2}([ \\u00a0\\u202f]\\d{3})+(,\\d+)?");
    private static final Pattern ENGLISH_GROUPED =
            Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d+|-?\\d{1,3}(,\\d{3}){2,}");
    private static final Pattern ENGLISH_DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern ONE_COMMA_THREE_DIGITS = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern ONE_POINT_THREE_DIGITS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final int MOST_DIGITS = 15;
    private static final int MOST_PLACES = 6;

    private TypedNumber() {}

    /**
     * {@code smallOnly} for what is hardly ever a thousand, such as a percentage: 1,234 then is no more than one, and it is 98.500
     * that can be read in two ways.
     */
    public static BigDecimal of(String typed, boolean smallOnly) {
        return read(VietnameseText.trimmed(typed), smallOnly);
    }

    private static BigDecimal read(String typed, boolean smallOnly) {
        if (ENGLISH_GROUPED.matcher(typed).matches()) {
            throw FigureRefused.english(typed, FigureText.number(new BigDecimal(typed.replace(",", ""))));
        }
        refuseTwoWays(typed, smallOnly);
        if (GROUPED.matcher(typed).matches()
                || SPACED.matcher(typed).matches()
                || PLAIN.matcher(typed).matches()) {
            return sound(typed, typed.replaceAll("[. \\u00a0\\u202f]", "").replace(',', '.'));
        }
        if (ENGLISH_DECIMAL.matcher(typed).matches()) {
            throw FigureRefused.english(typed, typed.replace('.', ','));
        }
        throw FigureRefused.noNumber(typed);
    }

    private static void refuseTwoWays(String typed, boolean smallOnly) {
        if (!smallOnly && ONE_COMMA_THREE_DIGITS.matcher(typed).matches()) {
            throw FigureRefused.twoWays(typed, typed.replace(",", ""), typed + "0");
        }
        if (smallOnly && ONE_POINT_THREE_DIGITS.matcher(typed).matches()) {
            throw FigureRefused.twoWays(typed, typed.replace(".", ""), typed.replace('.', ','));
        }
    }

    /** As a computer writes it, 1234.5; refuses more digits than are kept. */
    static BigDecimal plain(String number) {
        return sound(number, number);
    }

    private static BigDecimal sound(String typed, String plain) {
        if (plain.length() > MOST_DIGITS + MOST_PLACES) {
            throw FigureRefused.tooLong(typed);
        }
        var value = Figure.plain(new BigDecimal(plain));
        if (value.scale() > MOST_PLACES || value.precision() - value.scale() > MOST_DIGITS) {
            throw FigureRefused.tooLong(typed);
        }
        return value;
    }
}
