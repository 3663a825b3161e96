package doanket.settings;

import doanket.platform.BusinessException;

/** What settings refuse, and why. */
public class SettingsRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    SettingsRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static SettingsRefused tooLong(int most) {
        return new SettingsRefused("refused.tooLong", most);
    }

    static SettingsRefused senderMissing() {
        return new SettingsRefused("refused.senderMissing");
    }

    static SettingsRefused addressBad() {
        return new SettingsRefused("refused.addressBad");
    }

    static SettingsRefused colourBad() {
        return new SettingsRefused("refused.colourBad");
    }

    static SettingsRefused colourLight(double contrast, double least, String darker) {
        return new SettingsRefused("refused.colourLight", contrast, least, darker);
    }

    static SettingsRefused changedMeanwhile() {
        return new SettingsRefused("refused.changedMeanwhile");
    }
}
