package doanket.api;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;

/** Ids, days, numbers and words of a list in addresses: an id that is none is as unknown as any, what else is none is refused. */
@Provider
public class ParameterShapes implements ParamConverterProvider {

    private record Shape<T>(Function<String, T> reading) implements ParamConverter<T> {

        @Override
        public T fromString(String typed) {
            return typed == null || typed.isBlank() ? null : reading.apply(typed.strip());
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == UUID.class) {
            return new Shape<>(typed -> type.cast(Uuids.parse(typed).orElseThrow(NotFoundException::new)));
        }
        if (type == LocalDate.class) {
            return new Shape<>(typed -> type.cast(day(typed)));
        }
        if (type == Integer.class) {
            return new Shape<>(typed -> type.cast(number(typed)));
        }
        return type.isEnum() ? new Shape<>(typed -> word(type, typed)) : null;
    }

    private static Integer number(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            throw ApiRefused.badNumber();
        }
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw ApiRefused.badDay();
        }
    }

    private static <T> T word(Class<T> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(word -> ((Enum<?>) word).name().equals(typed))
                .findFirst()
                .orElseThrow(ApiRefused::badChoice);
    }
}
