package doanket.draft.web;

import doanket.draft.DraftRefused;
import doanket.draft.DraftService;
import doanket.platform.PortalJson;
import doanket.platform.VietnameseText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** What the script of a page sends: the fields of a form, by name, and the draft it knows. */
record DraftFields(JsonObject fields, Instant known) {

    private static final int MOST_FIELDS = 500;
    /** Letters may come as escapes of six characters. */
    private static final int MOST_SENT = 3 * DraftService.MOST_BYTES;

    static DraftFields read(InputStream sent) throws IOException {
        var bytes = sent.readNBytes(MOST_SENT + 1);
        if (bytes.length > MOST_SENT) {
            throw DraftRefused.tooLarge();
        }
        try (var reader = PortalJson.createReader(new ByteArrayInputStream(bytes))) {
            var object = reader.readObject();
            return new DraftFields(clean(object.getJsonObject("fields")), known(object));
        } catch (RuntimeException e) {
            // No JSON, nested too deep, no fields, a number for a text, no date: all the same to whoever sent it.
            throw DraftRefused.unreadable();
        }
    }

    private static Instant known(JsonObject object) {
        return parsed(object.getString("known", null));
    }

    /** The draft a tab knows, as it stands in an address: nothing where it is silent, long ago where it knows of none. */
    static Instant moment(String known) {
        try {
            return "none".equals(known) ? Instant.EPOCH : parsed(known);
        } catch (DateTimeParseException e) {
            throw DraftRefused.unreadable();
        }
    }

    private static Instant parsed(String known) {
        return known == null ? null : Instant.parse(known).truncatedTo(ChronoUnit.MICROS);
    }

    /** A field is a text, or a list of texts where several values are chosen; the database takes no NUL. */
    private static JsonObject clean(JsonObject sent) {
        if (sent.size() > MOST_FIELDS) {
            throw DraftRefused.unreadable();
        }
        var clean = PortalJson.createObjectBuilder();
        sent.forEach((name, value) -> add(clean, VietnameseText.nfc(name), value));
        return clean.build();
    }

    private static void add(JsonObjectBuilder clean, String name, JsonValue value) {
        if (value instanceof JsonArray several) {
            var list = PortalJson.createArrayBuilder();
            several.getValuesAs(JsonString.class).forEach(one -> list.add(VietnameseText.nfc(one.getString())));
            clean.add(name, list);
        } else {
            clean.add(name, VietnameseText.nfc(((JsonString) value).getString()));
        }
    }
}
