package doanket.api;

import doanket.platform.PortalJson;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The shapes of records as OpenAPI describes them, each once under its simple name. */
final class OpenApiSchemas {

    private final Locale language;
    private final Map<String, JsonObject> known = new TreeMap<>();
    private final Map<String, Class<?>> types = new TreeMap<>();
    private final Set<Class<?>> begun = new HashSet<>();

    OpenApiSchemas(Locale language) {
        this.language = language;
    }

    /** Of a parameter, a field or an answer. */
    JsonObjectBuilder of(Type type) {
        if (type instanceof ParameterizedType list) {
            return PortalJson.createObjectBuilder()
                    .add("type", "array")
                    .add("items", of(list.getActualTypeArguments()[0]));
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            describe(plain);
            return PortalJson.createObjectBuilder().add("$ref", "#/components/schemas/" + plain.getSimpleName());
        }
        return plain.isEnum() ? words(plain) : simple(plain);
    }

    private void describe(Class<?> type) {
        if (!begun.add(type)) {
            return;
        }
        var namesake = types.put(type.getSimpleName(), type);
        if (namesake != null) {
            throw new IllegalStateException(type + " is called as " + namesake);
        }
        var properties = PortalJson.createObjectBuilder();
        var required = PortalJson.createArrayBuilder();
        for (var component : type.getRecordComponents()) {
            properties.add(component.getName(), property(component));
            if (RecordReading.isRequired(component) || component.getType().isPrimitive()) {
                required.add(component.getName());
            }
        }
        var schema = PortalJson.createObjectBuilder().add("type", "object").add("properties", properties);
        var demanded = required.build();
        known.put(
                type.getSimpleName(),
                demanded.isEmpty()
                        ? schema.build()
                        : schema.add("required", demanded).build());
    }

    private JsonObjectBuilder property(RecordComponent component) {
        var schema = of(component.getGenericType());
        var field = component.getAnnotation(ApiField.class);
        return field == null || field.value().isEmpty()
                ? schema
                : schema.add("description", OpenApi.said(language, field.value(), field.en()));
    }

    private static JsonObjectBuilder words(Class<?> type) {
        var words = PortalJson.createArrayBuilder();
        Arrays.stream(type.getEnumConstants()).forEach(word -> words.add(((Enum<?>) word).name()));
        return PortalJson.createObjectBuilder().add("type", "string").add("enum", words);
    }

    private static JsonObjectBuilder simple(Class<?> type) {
        var told = JsonRecords.typeAndFormat(type);
        var schema = PortalJson.createObjectBuilder().add("type", told.get(0));
        return told.size() > 1 ? schema.add("format", told.get(1)) : schema;
    }

    JsonObjectBuilder all() {
        var all = PortalJson.createObjectBuilder();
        known.forEach(all::add);
        return all;
    }
}
