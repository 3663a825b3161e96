package doanket.audit;

import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.platform.VietnameseText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** What an auditor looks for, as it was typed; what is blank is not asked for, and what cannot be understood finds nothing less. */
public record LogQuery(String from, String to, String words, String kind, String object) implements Serializable {

    private static final int LONGEST = 100;

    /** The last thirty days, where no first day is given and not all that was done to one object is asked for. */
    private static final int USUAL_DAYS = 30;

    /** Whether a day was typed that is none. */
    public boolean isBadDay() {
        return TypedDay.isBad(from) || TypedDay.isBad(to);
    }

    Instant since(LocalDate today) {
        var day = TypedDay.of(from);
        if (day == null && objectOrNull() != null) {
            return Instant.EPOCH;
        }
        return VietnamTime.instant((day == null ? today.minusDays(USUAL_DAYS) : day).atStartOfDay());
    }

    Instant until(LocalDate today) {
        var day = TypedDay.of(to);
        return VietnamTime.instant((day == null ? today : day).plusDays(1).atStartOfDay());
    }

    /** Part of a name, of what was written, of whom it was done to, or of an address, without marks; null for anything. */
    String pattern() {
        var clean = clean(words);
        return clean.isEmpty()
                ? null
                : "%"
                        + VietnameseText.fold(clean)
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_") + "%";
    }

    /** The deeds whose names bear these words, set apart by spaces; null for anything. */
    String verbs(Locale locale) {
        var clean = clean(words);
        return clean.isEmpty() ? null : String.join(" ", Words.verbsLike(locale, VietnameseText.fold(clean)));
    }

    String kindOrNull() {
        var clean = clean(kind);
        return clean.isEmpty() ? null : clean;
    }

    UUID objectOrNull() {
        return Uuids.parse(clean(object)).orElse(null);
    }

    private static String clean(String typed) {
        var text = typed == null ? "" : VietnameseText.nfc(typed).strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
