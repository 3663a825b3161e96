package doanket.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a personal access token may be used for. It never gives a permission: it lets through some of those its owner holds,
 * and nothing of accounts, roles, units or the log.
 */
public enum ApiScope {
    /** Everything its owner may read in the portal, and exports of it. */
    READ(
            "read",
            Permission.UNIT_READ,
            Permission.NEWS_READ,
            Permission.MEETING_READ,
            Permission.DOCUMENT_READ,
            Permission.TASK_READ,
            Permission.CAMPAIGN_READ,
            Permission.REPORT_READ,
            Permission.OPINION_READ),
    /** Beginning and changing drafts of news. */
    NEWS_WRITE("news:write", Permission.NEWS_READ, Permission.NEWS_WRITE),
    /** Entries of progress on the unit's tasks. */
    TASKS_WRITE("tasks:write", Permission.TASK_READ, Permission.TASK_WORK),
    /** Figures of the unit's reports. */
    REPORTS_WRITE("reports:write", Permission.REPORT_READ, Permission.REPORT_WRITE);

    private static final String BETWEEN = ",";

    private final String word;
    private final Set<Permission> permissions;

    ApiScope(String word, Permission... permissions) {
        this.word = word;
        this.permissions = EnumSet.copyOf(Arrays.asList(permissions));
    }

    /** As it is written in documents and answers. */
    public String word() {
        return word;
    }

    static Set<Permission> permissions(Set<ApiScope> scopes) {
        var all = EnumSet.noneOf(Permission.class);
        scopes.forEach(scope -> all.addAll(scope.permissions));
        return all;
    }

    static String joined(Set<ApiScope> scopes) {
        return EnumSet.copyOf(scopes).stream().map(ApiScope::name).collect(Collectors.joining(BETWEEN));
    }

    static Set<ApiScope> split(String joined) {
        return Arrays.stream(joined.split(BETWEEN))
                .map(ApiScope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApiScope.class)));
    }
}
