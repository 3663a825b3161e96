package doanket.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a search: every choice a reader makes is part of it, so that it can be kept and sent to others. */
record SearchAddress(Map<String, String> choices) {

    private static final String PATH = "/search/find";

    static SearchAddress of(String words) {
        return new SearchAddress(Map.of()).with("q", words);
    }

    SearchAddress with(String name, Object value) {
        var more = new LinkedHashMap<>(choices);
        more.remove(name);
        if (value != null && !value.toString().isBlank()) {
            more.put(name, value.toString());
        }
        return new SearchAddress(more);
    }

    SearchAddress without(String... names) {
        var less = new LinkedHashMap<>(choices);
        for (var name : names) {
            less.remove(name);
        }
        return new SearchAddress(less);
    }

    @Override
    public String toString() {
        return choices.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + URLEncoder.encode(choice.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", choices.isEmpty() ? PATH : PATH + "?", ""));
    }
}
