package doanket.identity.web;

import java.util.List;

/** What people call their browser and system, from what it calls itself. */
final class BrowserName {

    private record Sign(String part, String name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("coc_coc", "Cốc Cốc"),
            new Sign("Edg/", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("Firefox/", "Firefox"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Windows", "Windows"),
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Mac OS", "macOS"),
            new Sign("Linux", "Linux"));

    private BrowserName() {}

    static String of(String userAgent) {
        var browser = nameIn(userAgent, BROWSERS);
        var system = nameIn(userAgent, SYSTEMS);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system;
    }

    private static String nameIn(String userAgent, List<Sign> signs) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.part()))
                .map(Sign::name)
                .findFirst()
                .orElse("");
    }
}
