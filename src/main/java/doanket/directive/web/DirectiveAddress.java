package doanket.directive.web;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What comes in with an address of a page of papers, and how such addresses are made. */
final class DirectiveAddress {

    private final String path;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private DirectiveAddress(String path) {
        this.path = path;
    }

    static DirectiveAddress of(String path) {
        return new DirectiveAddress(path);
    }

    DirectiveAddress with(String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.put(name, value.toString());
        }
        return this;
    }

    @Override
    public String toString() {
        return path
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "="
                                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }

    /** An identifier, or null where there is none or a malformed one. */
    static UUID id(String text) {
        return Uuids.parse(text).orElse(null);
    }

    /** An identifier without which there is nothing to show. */
    static UUID known(String text) {
        return Uuids.parse(text).orElseThrow(NotFoundException::new);
    }
}
