package doanket.criteria;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** A target to be set, or (no value) to be taken back; {@code version} is that in which it was read, zero where there was none. */
public record PlanPut(UUID indicator, UUID unit, BigDecimal value, long version) implements Serializable {

    /** Which target it is. */
    public record Key(UUID indicator, UUID unit) {}

    public Key key() {
        return new Key(indicator, unit);
    }
}
