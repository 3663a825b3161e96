package doanket.report;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Who answers a form, beneath the unit that asks: all units of a type, of a level, or both; or those named. */
public record AskedUnits(String type, String level, List<UUID> units) implements Serializable {

    public AskedUnits {
        units = List.copyOf(units);
        type = type == null || type.isBlank() ? null : type;
        level = level == null || level.isBlank() ? null : level;
    }

    boolean isNobody() {
        return type == null && level == null && units.isEmpty();
    }
}
