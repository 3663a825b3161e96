package doanket.organisation;

import doanket.platform.PortalJson;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.util.PGobject;

/** Keeps a unit's further facts as one JSON object of texts. */
@Converter
class AttributesConverter implements AttributeConverter<Map<String, String>, Object> {

    @Override
    public Object convertToDatabaseColumn(Map<String, String> attributes) {
        var object = PortalJson.createObjectBuilder();
        new TreeMap<>(attributes == null ? Map.of() : attributes).forEach(object::add);
        try {
            var stored = new PGobject();
            stored.setType("jsonb");
            stored.setValue(object.build().toString());
            return stored;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(Object stored) {
        return stored == null ? Map.of() : read(stored.toString());
    }

    static Map<String, String> read(String json) {
        var read = new TreeMap<String, String>();
        try (var reader = PortalJson.createReader(new StringReader(json))) {
            reader.readObject().forEach((key, value) -> {
                if (value instanceof JsonString text) {
                    read.put(key, text.getString());
                }
            });
        }
        return read;
    }
}
