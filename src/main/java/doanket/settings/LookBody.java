package doanket.settings;

import doanket.platform.PortalJson;
import doanket.web.Brand;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** A look as it is stored. */
final class LookBody {

    static final String KIND = "look";

    private LookBody() {}

    static Brand brand(int version, JsonObject body) {
        return new Brand(
                version,
                body.getString("name", null),
                body.getString("aboutVi", null),
                body.getString("aboutEn", null),
                body.getString("accent", null),
                body.getString("emblem", null));
    }

    static JsonObject of(Brand brand) {
        var body = PortalJson.createObjectBuilder();
        put(body, "name", brand.name());
        put(body, "aboutVi", brand.aboutVi());
        put(body, "aboutEn", brand.aboutEn());
        put(body, "accent", brand.accent());
        put(body, "emblem", brand.emblem());
        return body.build();
    }

    private static void put(JsonObjectBuilder body, String key, String value) {
        if (value != null) {
            body.add(key, value);
        }
    }
}
