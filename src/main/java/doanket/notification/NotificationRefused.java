package doanket.notification;

import doanket.platform.BusinessException;

/** What notification refuses, and why. */
public class NotificationRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    NotificationRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static NotificationRefused hoursUnclear() {
        return new NotificationRefused("refused.hoursUnclear");
    }

    static NotificationRefused mailOff() {
        return new NotificationRefused("refused.mailOff");
    }

    static NotificationRefused addressMissing() {
        return new NotificationRefused("refused.addressMissing");
    }

    static NotificationRefused mailTroubled(String address, String words) {
        return new NotificationRefused("refused.mailTroubled", address, words);
    }

    static NotificationRefused notYoursToChoose(String event) {
        return new NotificationRefused("refused.notYoursToChoose", event);
    }
}
