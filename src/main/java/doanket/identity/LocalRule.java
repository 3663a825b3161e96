package doanket.identity;

import doanket.platform.Settings;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose passwords open the portal, of those that it keeps itself: {@code doanket.signin.local}, {@code all} or
 * {@code emergency}. Where there is no provider everybody's do, for otherwise nobody would get in.
 */
record LocalRule(boolean onlyEmergency, String provider) {

    private static final String ALL = "all";
    private static final String ONLY_EMERGENCY = "emergency";

    static LocalRule ofInstallation(Optional<String> provider) {
        return of(Settings.get("doanket.signin.local", ALL), provider);
    }

    /** Refuses another word, so that nobody believes to have shut what stands open. */
    static LocalRule of(String setting, Optional<String> provider) {
        var word = setting.strip().toLowerCase(Locale.ROOT);
        if (!word.equals(ALL) && !word.equals(ONLY_EMERGENCY)) {
            throw new IllegalArgumentException(
                    "doanket.signin.local is to be all or emergency, not \"" + setting + "\".");
        }
        return new LocalRule(provider.isPresent() && word.equals(ONLY_EMERGENCY), provider.orElse(""));
    }

    boolean admits(SignInWay way) {
        return !onlyEmergency || way != SignInWay.LOCAL;
    }
}
