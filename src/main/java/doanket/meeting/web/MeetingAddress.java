package doanket.meeting.web;

import doanket.platform.Uuids;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What comes in with an address of a page of meetings, and how such addresses are made; whatever is malformed counts as not said. */
final class MeetingAddress {

    private final String path;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private MeetingAddress(String path) {
        this.path = path;
    }

    static MeetingAddress of(String path) {
        return new MeetingAddress(path);
    }

    MeetingAddress with(String name, String value) {
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
}
