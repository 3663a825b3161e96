package doanket.emulation;

import doanket.criteria.FigureText;
import doanket.criteria.TypedNumber;
import doanket.platform.VietnameseText;
import java.math.BigDecimal;

/** Numbers of the rules as they are typed. */
public final class TypedBook {

    private TypedBook() {}

    /** Null for nothing typed; refuses what is no number. */
    public static BigDecimal number(String typed) {
        var text = typed == null ? "" : VietnameseText.trimmed(typed);
        return text.isEmpty() ? null : TypedNumber.of(text, true);
    }

    /** For fields: {@link #number} reads it back as the same. Nothing for no number. */
    public static String print(BigDecimal number) {
        return FigureText.ungrouped(number);
    }
}
