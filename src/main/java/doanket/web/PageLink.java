package doanket.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A link to a page of this portal: its path, and what narrows it; whatever is not said leaves no trace in the address. */
public final class PageLink {

    private final String path;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private PageLink(String path) {
        this.path = path;
    }

    public static PageLink to(String path) {
        return new PageLink(path);
    }

    /** Nothing where the value is null or blank; one of a fixed set stands by its {@link #code}. */
    public PageLink with(String name, Object value) {
        var text = value instanceof Enum<?> one ? code(one) : value == null ? "" : value.toString();
        if (!text.isBlank()) {
            parameters.put(name, text);
        }
        return this;
    }

    public boolean isBare() {
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

    /** DONE_LATE is done-late in an address. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of that code, or the usual one. */
    public static <E extends Enum<E>> E coded(Class<E> type, String code, E usual) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> code(value).equals(code))
                .findFirst()
                .orElse(usual);
    }
}
