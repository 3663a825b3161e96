package doanket.identity;

import doanket.platform.Settings;
import java.util.Optional;

/**
 * Whose passwords open the portal, of those that it keeps itself: {@code doanket.signin.local}, {@code all} or
 * {@code emergency}. Where there is no provider everybody's do, for otherwise nobody would get in.
 */
record LocalRule(boolean onlyEmergency, String provider) {

    private static final String ONLY_EMERGENCY = "emergency";

    static LocalRule ofInstallation(Optional<String> provider) {
        return of(Settings.get("doanket.signin.local", "all"), provider);
    }

    static LocalRule of(String setting, Optional<String> provider) {
        return new LocalRule(provider.isPresent() && ONLY_EMERGENCY.equals(setting), provider.orElse(""));
    }

    boolean admits(SignInWay way) {
        return !onlyEmergency || way != SignInWay.LOCAL;
    }
}
