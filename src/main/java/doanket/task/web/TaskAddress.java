package doanket.task.web;

import doanket.platform.Uuids;
import doanket.task.TaskQuery.Narrowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What comes in with an address of a page of tasks, and how such addresses are made; whatever is malformed counts as not said. */
final class TaskAddress {

    /** Asks for what has none of that. */
    static final String NONE = "none";

    private final String path;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private TaskAddress(String path) {
        this.path = path;
    }

    static TaskAddress of(String path) {
        return new TaskAddress(path);
    }

    TaskAddress with(String name, Object value) {
        if (value instanceof Enum<?> one) {
            parameters.put(name, code(one));
        } else if (value != null && !value.toString().isBlank()) {
            parameters.put(name, value.toString());
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

    /** As {@link #id}, or that there is none. */
    static UUID idOrNone(String text) {
        return NONE.equals(text) ? Narrowed.NONE : id(text);
    }

    /** What stands for it in an address; nothing for what is malformed. */
    static String known(String text) {
        return idOrNone(text) == null ? null : text;
    }

    /** DONE_LATE is done-late in an address. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of that code, or the usual one. */
    static <E extends Enum<E>> E coded(Class<E> type, String code, E usual) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> code(value).equals(code))
                .findFirst()
                .orElse(usual);
    }
}
