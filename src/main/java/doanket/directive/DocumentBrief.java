package doanket.directive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A paper in one line; {@code code} is its printed number, null as long as it has none, as is the day of issue. */
public record DocumentBrief(
        UUID id, UUID issuer, String code, String typeName, String excerpt, LocalDate issuedOn, String state)
        implements Serializable {}
