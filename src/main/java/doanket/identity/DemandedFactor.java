package doanket.identity;

import doanket.platform.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles for which an installation demands a second factor: {@code doanket.factor.roles}, codes between commas. */
final class DemandedFactor {

    private DemandedFactor() {}

    static boolean of(List<Grant> grants) {
        var roles = roles(Settings.get("doanket.factor.roles", ""));
        return grants.stream().map(Grant::role).anyMatch(roles::contains);
    }

    static Set<String> roles(String setting) {
        return Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toSet());
    }
}
