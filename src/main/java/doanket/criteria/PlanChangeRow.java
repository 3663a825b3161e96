package doanket.criteria;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Who set a target to what, and when; no value where it was taken back. */
public record PlanChangeRow(UUID indicator, UUID unit, BigDecimal value, String name, String post, Instant at)
        implements Serializable {}
