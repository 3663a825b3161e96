package doanket.draft;

import doanket.platform.BusinessException;

/** What is not kept as a draft, and why. */
public class DraftRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    DraftRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    public static DraftRefused tooLarge() {
        return new DraftRefused("refused.tooLarge", DraftService.MOST_BYTES / 1_000_000);
    }

    public static DraftRefused unreadable() {
        return new DraftRefused("refused.unreadable");
    }

    /** Whether it is a matter of size only. */
    public boolean isTooLarge() {
        return getMessage().equals("refused.tooLarge");
    }
}
