package doanket.platform;

import java.util.Optional;

/** Where people reach the portal, for links in what leaves it: {@code doanket.mail.base.url} or {@code doanket.base.url}. */
public final class PortalAddress {

    private PortalAddress() {}

    /** Without a slash at the end; nothing where none is configured. */
    public static Optional<String> configured() {
        return Settings.find("doanket.mail.base.url")
                .or(() -> Settings.find("doanket.base.url"))
                .map(address -> address.replaceFirst("/+$", ""));
    }
}
