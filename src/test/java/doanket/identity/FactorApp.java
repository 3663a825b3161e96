package doanket.identity;

import java.time.Instant;

/** The app on somebody's phone. */
public final class FactorApp {

    private FactorApp() {}

    public static String code(String secret) {
        return FactorCode.at(secret, Instant.now());
    }
}
