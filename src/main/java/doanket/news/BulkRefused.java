package doanket.news;

import doanket.platform.BusinessException;

/** What is refused of an act on many articles before anything of it is done. */
public class BulkRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private BulkRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static BulkRefused nothingChosen() {
        return new BulkRefused("refused.bulkNothing");
    }

    static BulkRefused tooMany(int most) {
        return new BulkRefused("refused.bulkTooMany", most);
    }

    static BulkRefused dayMissing() {
        return new BulkRefused("refused.bulkDayMissing");
    }

    static BulkRefused dayPast() {
        return new BulkRefused("refused.bulkDayPast");
    }
}
