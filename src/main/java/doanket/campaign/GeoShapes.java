package doanket.campaign;

import doanket.platform.PortalJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Outlines of places from a GeoJSON file: polygons with a code or a name. Whatever else is in the file is passed over. */
final class GeoShapes {

    static final int LARGEST = 20 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int FEWEST_POINTS = 4;
    private static final int DEEPEST = 100;
    private static final double LONGITUDES = 180;
    private static final double LATITUDES = 90;

    /** One outline, with what the file calls the place; code and names may be empty. */
    record Shape(String code, String name, String fullName, JsonObject geometry) {}

    private GeoShapes() {}

    /** Refuses a file that is too large, is no GeoJSON, or has no polygon in it. */
    static List<Shape> read(byte[] content) {
        if (content.length > LARGEST) {
            throw CampaignRefused.mapTooLarge(LARGEST / MEGABYTE);
        }
        if (deepest(content) > DEEPEST) {
            throw CampaignRefused.noGeoJson();
        }
        try (var reader = PortalJson.createReader(new ByteArrayInputStream(content))) {
            var shapes = shapes(reader.readObject());
            if (shapes.isEmpty()) {
                throw CampaignRefused.noGeoJson();
            }
            return shapes;
        } catch (RuntimeException e) {
            // Whatever the reader runs into, too deep a nesting among it: the file is none of ours.
            throw CampaignRefused.noGeoJson();
        }
    }

    /** How deep its brackets nest, those within texts counted too: a reader may run out of room before it refuses. */
    private static int deepest(byte[] content) {
        int depth = 0;
        int deepest = 0;
        for (byte one : content) {
            if (one == '[' || one == '{') {
                depth++;
                deepest = Math.max(deepest, depth);
            } else if (one == ']' || one == '}') {
                depth--;
            }
        }
        return deepest;
    }

    private static List<Shape> shapes(JsonObject file) {
        var shapes = new ArrayList<Shape>();
        for (var feature : file.getJsonArray("features").getValuesAs(JsonObject.class)) {
            var shape = shape(feature);
            if (shape != null) {
                shapes.add(shape);
            }
        }
        return shapes;
    }

    private static Shape shape(JsonObject feature) {
        if (feature.isNull("geometry") || feature.isNull("properties")) {
            return null;
        }
        var geometry = feature.getJsonObject("geometry");
        var properties = feature.getJsonObject("properties");
        return isSound(geometry)
                ? new Shape(
                        text(properties, "code"),
                        text(properties, "name"),
                        text(properties, "fullName"),
                        clean(geometry))
                : null;
    }

    private static String text(JsonObject properties, String key) {
        var value = properties.get(key);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return "";
        }
        return value.getValueType() == JsonValue.ValueType.STRING ? properties.getString(key) : value.toString();
    }

    private static boolean isSound(JsonObject geometry) {
        var coordinates = geometry.getJsonArray("coordinates");
        return switch (geometry.getString("type")) {
            case "Polygon" -> isPolygon(coordinates);
            case "MultiPolygon" ->
                !coordinates.isEmpty()
                        && coordinates.getValuesAs(JsonArray.class).stream().allMatch(GeoShapes::isPolygon);
            default -> false;
        };
    }

    private static boolean isPolygon(JsonArray rings) {
        return !rings.isEmpty() && rings.getValuesAs(JsonArray.class).stream().allMatch(GeoShapes::isRing);
    }

    private static boolean isRing(JsonArray points) {
        return points.size() >= FEWEST_POINTS
                && points.getValuesAs(JsonArray.class).stream()
                        .allMatch(point -> isWithin(point.getJsonNumber(0), LONGITUDES)
                                && isWithin(point.getJsonNumber(1), LATITUDES));
    }

    private static boolean isWithin(JsonNumber degrees, double most) {
        return Math.abs(Objects.requireNonNull(degrees).doubleValue()) <= most;
    }

    /** Nothing but what was checked. */
    private static JsonObject clean(JsonObject geometry) {
        return PortalJson.createObjectBuilder()
                .add("type", geometry.getString("type"))
                .add("coordinates", geometry.getJsonArray("coordinates"))
                .build();
    }
}
