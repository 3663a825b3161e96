package doanket.campaign;

import doanket.platform.SecrecyMark;
import doanket.platform.TypedDay;
import doanket.platform.VietnameseText;
import java.time.LocalDate;

/** How what people type about campaigns is kept. */
final class Wording {

    private static final int NAME_MAX = 300;
    private static final int TEXT_MAX = 10_000;

    private Wording() {}

    static String name(String typed) {
        var clean = clean(typed, NAME_MAX);
        if (clean.isEmpty()) {
            throw CampaignRefused.nameMissing();
        }
        return clean;
    }

    static String text(String typed) {
        return clean(typed, TEXT_MAX);
    }

    static void refuseUnsound(LocalDate from, LocalDate until) {
        if (from == null || !TypedDay.isSensible(from) || until != null && !TypedDay.isSensible(until)) {
            throw CampaignRefused.dayMissing();
        }
        if (until != null && until.isBefore(from)) {
            throw CampaignRefused.endBeforeBeginning();
        }
    }

    private static String clean(String typed, int most) {
        var clean = VietnameseText.nfc(typed == null ? "" : typed).strip();
        if (clean.length() > most) {
            throw CampaignRefused.tooLong(most, clean.length());
        }
        if (SecrecyMark.isIn(clean)) {
            throw CampaignRefused.secret();
        }
        return clean;
    }
}
