package doanket.meeting.web;

import doanket.meeting.FileWords;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;

/** What a plain form of a page of meetings asks for. */
record MeetingAsked(HttpServletRequest request) {

    /** The meeting. */
    UUID id() {
        return id("id");
    }

    UUID id(String name) {
        return Uuids.parse(request.getParameter(name)).orElseThrow(NotFoundException::new);
    }

    /** The version that was read; whatever is no number was never one. */
    long seen() {
        var text = String.valueOf(request.getParameter("seen"));
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    String text(String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text;
    }

    /** Those of a picture. */
    FileWords words() {
        return new FileWords("", text("caption"), text("alternative"), text("credit"));
    }

    /** Null where nothing of the kind was chosen. */
    <E extends Enum<E>> E one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(request.getParameter(name)))
                .findFirst()
                .orElse(null);
    }

    /** As {@link #one}; anything else was never offered. */
    <E extends Enum<E>> E must(Class<E> type, String name) {
        var found = one(type, name);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
