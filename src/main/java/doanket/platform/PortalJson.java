package doanket.platform;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;

/**
 * JSON by a provider that is looked up once. {@code jakarta.json.Json} looks for it in all jars at each call, which was a
 * quarter of the time of the first page.
 */
public final class PortalJson {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private PortalJson() {}

    public static JsonObjectBuilder createObjectBuilder() {
        return PROVIDER.createObjectBuilder();
    }

    public static JsonArrayBuilder createArrayBuilder() {
        return PROVIDER.createArrayBuilder();
    }

    public static JsonReader createReader(Reader reader) {
        return PROVIDER.createReader(reader);
    }

    public static JsonReader createReader(InputStream stream) {
        return PROVIDER.createReader(stream);
    }

    /** Of a text that is known to be an object, as a column of the database is. */
    public static JsonObject object(String text) {
        try (var reader = createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
