package doanket.api;

import doanket.platform.PortalJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Records as JSON, field by field under the name it has in Java: texts, numbers and truth as such, moments and days in ISO 8601,
 * ids and words of a list as texts. What is empty is left out; an empty list stays.
 */
final class JsonRecords {

    private static final Map<Class<?>, List<String>> TYPES = Map.of(
            int.class, List.of("integer", "int32"),
            Integer.class, List.of("integer", "int32"),
            long.class, List.of("integer", "int64"),
            boolean.class, List.of("boolean"),
            Boolean.class, List.of("boolean"),
            BigDecimal.class, List.of("number"),
            UUID.class, List.of("string", "uuid"),
            LocalDate.class, List.of("string", "date"),
            Instant.class, List.of("string", "date-time"));

    private JsonRecords() {}

    static JsonObject write(Record row) {
        var object = PortalJson.createObjectBuilder();
        for (var component : row.getClass().getRecordComponents()) {
            var value = valueOf(component, row);
            if (value != null) {
                object.add(component.getName(), json(value));
            }
        }
        return object.build();
    }

    private static Object valueOf(RecordComponent component, Record row) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonValue json(Object value) {
        if (value instanceof Record row) {
            return write(row);
        }
        if (value instanceof Collection<?> rows) {
            return array(rows);
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Number number ? number(number) : text(value);
    }

    private static JsonArray array(Collection<?> rows) {
        var array = PortalJson.createArrayBuilder();
        rows.forEach(row -> array.add(json(row)));
        return array.build();
    }

    private static JsonValue number(Number number) {
        var array = PortalJson.createArrayBuilder();
        if (number instanceof BigDecimal decimal) {
            array.add(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
        } else {
            array.add(number.longValue());
        }
        return array.build().get(0);
    }

    /** Days, moments, ids and the words of a list say themselves. */
    private static JsonValue text(Object value) {
        var told = value instanceof Enum<?> word ? word.name() : value.toString();
        return PortalJson.createArrayBuilder().add(told).build().get(0);
    }

    /** Its type in JSON and, where it has one, its format, by the names OpenAPI has for them. */
    static List<String> typeAndFormat(Class<?> type) {
        return TYPES.getOrDefault(type, List.of("string"));
    }
}
