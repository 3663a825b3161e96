package doanket.criteria;

import doanket.platform.TypedDay;
import doanket.platform.VietnameseText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** How what administrators type about criteria is kept. */
final class Wording {

    static final int NAME_MAX = 300;
    static final int INDICATOR_MAX = 500;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,39}");

    private Wording() {}

    static String name(String typed, int most) {
        var clean = text(typed, most);
        if (clean.isEmpty()) {
            throw CriteriaRefused.nameMissing();
        }
        return clean;
    }

    static String text(String typed, int most) {
        var clean = VietnameseText.nfc(typed == null ? "" : typed).strip();
        if (clean.length() > most) {
            throw CriteriaRefused.tooLong(most);
        }
        return clean;
    }

    static String code(String typed) {
        var clean = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        if (!CODE.matcher(clean).matches()) {
            throw CriteriaRefused.codeShape();
        }
        return clean;
    }

    static LocalDate day(LocalDate typed) {
        if (typed == null || !TypedDay.isSensible(typed)) {
            throw CriteriaRefused.dayMissing();
        }
        return typed;
    }

    static void refuseUnsound(LocalDate from, LocalDate until) {
        day(from);
        if (until != null && day(until).isBefore(from)) {
            throw CriteriaRefused.endBeforeBeginning();
        }
    }
}
