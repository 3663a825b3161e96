package doanket.settings;

import doanket.platform.PortalJson;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;

/**
 * How an installation calls itself and looks. Each part may be null: then the portal's own counts. {@code version} tells one
 * look from another, 0 is the portal's own.
 */
public record Brand(int version, String name, String aboutVi, String aboutEn, String accent, String emblem)
        implements Serializable {

    static final String KIND = "look";
    static final Brand OWN = new Brand(0, null, null, null, null, null);

    static Brand of(int version, JsonObject body) {
        return new Brand(
                version,
                body.getString("name", null),
                body.getString("aboutVi", null),
                body.getString("aboutEn", null),
                body.getString("accent", null),
                body.getString("emblem", null));
    }

    JsonObject stored() {
        var body = PortalJson.createObjectBuilder();
        put(body, "name", name);
        put(body, "aboutVi", aboutVi);
        put(body, "aboutEn", aboutEn);
        put(body, "accent", accent);
        put(body, "emblem", emblem);
        return body.build();
    }

    private static void put(JsonObjectBuilder body, String key, String value) {
        if (value != null) {
            body.add(key, value);
        }
    }

    /** What stands beneath the name, in the language of the reader; null for the portal's own words. */
    public String about(String language) {
        return "en".equals(language) && aboutEn != null ? aboutEn : aboutVi;
    }

    /** Where the style that puts the colour in place is, or null. */
    public String sheetAddress() {
        return accent == null ? null : "/brand/" + accent.substring(1) + ".css";
    }

    /** Where the picture is, or null. */
    public String emblemAddress() {
        return emblem == null ? null : "/brand/" + emblem + ".png";
    }
}
