package doanket.identity;

import doanket.platform.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles for which an installation demands a second factor: {@code doanket.factor.roles}, codes between commas. */
final class DemandedFactor {

    private DemandedFactor() {}

    static boolean of(List<Grant> grants) {
        var roles = ofInstallation();
        return grants.stream().map(Grant::role).anyMatch(roles::contains);
    }

    static Set<String> ofInstallation() {
        return roles(Settings.get("doanket.factor.roles", ""));
    }

    static Set<String> roles(String setting) {
        return Arrays.stream(setting.split(","))
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toSet());
    }
}
