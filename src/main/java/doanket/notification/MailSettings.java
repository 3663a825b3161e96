package doanket.notification;

import doanket.platform.PortalAddress;
import doanket.platform.Settings;
import doanket.settings.MailManner;
import java.util.Optional;

/**
 * How mail leaves the house: {@code doanket.mail.*}, and the address of the portal for the links in it, {@code
 * doanket.mail.base.url} where it differs from {@code doanket.base.url}; and how it speaks, which administrators set.
 */
record MailSettings(
        String host, int port, Optional<String> user, String from, boolean startTls, String base, MailManner manner) {

    private static final int PORT = 25;

    /** Without a server to hand mail to, and without an address for the links in it, nobody gets any. */
    static boolean isOn() {
        return Settings.find("doanket.mail.host").isPresent() && address().isPresent();
    }

    private static Optional<String> address() {
        return PortalAddress.configured();
    }

    static MailSettings now(MailManner manner) {
        var base = address().orElse("");
        return new MailSettings(
                Settings.get("doanket.mail.host", ""),
                Settings.number("doanket.mail.port", PORT),
                Settings.find("doanket.mail.user"),
                Settings.get("doanket.mail.from", "doanket@" + hostOf(base)),
                Settings.isOn("doanket.mail.starttls", false),
                base,
                manner);
    }

    /** The name of the portal, which makes the ids of its messages unlike anybody else's. */
    String domain() {
        return hostOf(base);
    }

    private static String hostOf(String base) {
        return base.replaceFirst("^[a-z]+://", "").replaceFirst("[:/].*$", "");
    }
}
