package doanket.organisation;

import doanket.platform.VietnameseText;
import java.util.Arrays;
import java.util.Optional;

/** How a post is held, as a cell of a sheet tells it: one's own, until somebody is appointed, or in the holder's place for a time. */
public enum StaffCapacity {
    OWN("", ""),
    ACTING("quyền", "acting"),
    ON_BEHALF("thay mặt", "on behalf");

    private final String told;
    private final String english;

    StaffCapacity(String told, String english) {
        this.told = told;
        this.english = english;
    }

    static StaffCapacity of(boolean acting, boolean onBehalf) {
        if (onBehalf) {
            return ON_BEHALF;
        }
        return acting ? ACTING : OWN;
    }

    /** In a language of the portal. */
    String told(String language) {
        return "en".equals(language) ? english : told;
    }

    /** Compares without marks and case. */
    static Optional<StaffCapacity> of(String typed) {
        var plain = VietnameseText.fold(typed).strip();
        return Arrays.stream(values())
                .filter(capacity -> VietnameseText.fold(capacity.told).equals(plain) || capacity.english.equals(plain))
                .findFirst();
    }
}
