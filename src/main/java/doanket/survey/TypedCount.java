package doanket.survey;

import doanket.criteria.TypedNumber;
import doanket.platform.VietnameseText;
import java.math.BigDecimal;

/** A count as it is typed, 16.226; nothing typed is not counted yet. */
public final class TypedCount {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    private TypedCount() {}

    /** Refuses what is no count. */
    public static Integer of(String typed) {
        var text = typed == null ? "" : VietnameseText.trimmed(typed);
        if (text.isEmpty()) {
            return null;
        }
        var number = TypedNumber.of(text, false);
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0 || number.compareTo(MOST) > 0) {
            throw SurveyRefused.countBad(text);
        }
        return number.intValueExact();
    }
}
