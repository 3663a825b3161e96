package doanket.api;

import doanket.platform.Uuids;
import doanket.platform.VietnameseText;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Records out of JSON, strictly: a field nobody knows, one that is missing or of another shape is refused by its name. Text is NFC
 * from here on.
 */
final class RecordReading {

    /** Of elements in one list. */
    static final int MOST = 5_000;

    private static final int LONGEST_NUMBER = 30;

    private static final Map<Class<?>, BiFunction<JsonValue, String, Object>> SHAPES = Map.of(
            String.class, RecordReading::text,
            java.util.UUID.class,
                    (value, name) -> Uuids.parse(text(value, name)).orElseThrow(() -> ApiRefused.fieldShape(name)),
            LocalDate.class, RecordReading::day,
            BigDecimal.class, RecordReading::number,
            Integer.class, RecordReading::whole,
            int.class, RecordReading::whole,
            Boolean.class, RecordReading::truth,
            boolean.class, RecordReading::truth);

    private RecordReading() {}

    static <T> T read(JsonObject object, Class<T> type) {
        var components = type.getRecordComponents();
        var known = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ApiRefused.unknownField(VietnameseText.nfc(name));
                });
        var values = Arrays.stream(components)
                .map(component -> value(object, component))
                .toArray();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(JsonObject object, RecordComponent component) {
        var name = component.getName();
        var value = object.get(name);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            if (isRequired(component) || component.getType().isPrimitive()) {
                throw ApiRefused.fieldMissing(name);
            }
            return null;
        }
        return value(value, component.getGenericType(), name);
    }

    private static Object value(JsonValue value, Type type, String name) {
        if (type instanceof ParameterizedType list) {
            return list(value, list.getActualTypeArguments()[0], name);
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            if (value instanceof JsonObject object) {
                return read(object, plain);
            }
            throw ApiRefused.fieldShape(name);
        }
        return SHAPES.get(plain).apply(value, name);
    }

    private static List<Object> list(JsonValue value, Type type, String name) {
        if (!(value instanceof JsonArray array) || array.contains(JsonValue.NULL)) {
            throw ApiRefused.fieldShape(name);
        }
        if (array.size() > MOST) {
            throw ApiRefused.tooMany(name, MOST);
        }
        return array.stream().map(one -> value(one, type, name)).toList();
    }

    private static String text(JsonValue value, String name) {
        if (value instanceof JsonString text) {
            return VietnameseText.nfc(text.getString());
        }
        throw ApiRefused.fieldShape(name);
    }

    private static Object day(JsonValue value, String name) {
        try {
            return LocalDate.parse(text(value, name));
        } catch (DateTimeException e) {
            throw ApiRefused.fieldShape(name);
        }
    }

    /** A short number with a long exponent would fill the memory when it is written out. */
    private static BigDecimal number(JsonValue value, String name) {
        if (value instanceof JsonNumber number) {
            var decimal = number.bigDecimalValue();
            if (decimal.precision() <= LONGEST_NUMBER && Math.abs(decimal.scale()) <= LONGEST_NUMBER) {
                return decimal;
            }
        }
        throw ApiRefused.fieldShape(name);
    }

    private static Object whole(JsonValue value, String name) {
        try {
            return number(value, name).intValueExact();
        } catch (ArithmeticException e) {
            throw ApiRefused.fieldShape(name);
        }
    }

    private static Object truth(JsonValue value, String name) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw ApiRefused.fieldShape(name);
        };
    }

    static boolean isRequired(AnnotatedElement element) {
        var field = element.getAnnotation(ApiField.class);
        return field != null && field.required();
    }
}
