package doanket.notification;

import java.util.Locale;
import java.util.UUID;

/** Somebody who gets mail: where, in which language, and when not. Without an address, or once the account is closed, none. */
record Addressee(UUID account, String email, String name, Locale locale, boolean open, Hours hours) {

    boolean isReachable() {
        return open && email != null && !email.isBlank();
    }
}
