package doanket.news.web;

import doanket.platform.Uuids;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What comes in with an address of a news page, and how such addresses are made; whatever is malformed counts as not said. */
final class NewsAddress {

    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})");

    private final String path;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private NewsAddress(String path) {
        this.path = path;
    }

    static NewsAddress of(String path) {
        return new NewsAddress(path);
    }

    NewsAddress with(String name, String value) {
        if (value != null && !value.isBlank()) {
            parameters.put(name, value);
        }
        return this;
    }

    boolean isBare() {
        return parameters.isEmpty();
    }

    @Override
    public String toString() {
        return path
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "="
                                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", isBare() ? "" : "?", ""));
    }

    /** An identifier, or null; where an object is asked for, null is as unknown as a wrong one. */
    static UUID id(String text) {
        return Uuids.parse(text).orElse(null);
    }

    /** A day as people type it (5/3/2026, 05-03-2026) or as addresses have it (2026-03-05), or null. */
    static LocalDate day(String text) {
        var parts = DAY.matcher(text == null ? "" : text.strip());
        if (!parts.matches()) {
            return null;
        }
        boolean typed = parts.group(1) != null;
        try {
            return typed
                    ? LocalDate.of(number(parts, 3), number(parts, 2), number(parts, 1))
                    : LocalDate.of(number(parts, 4), number(parts, 5), number(parts, 6));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
