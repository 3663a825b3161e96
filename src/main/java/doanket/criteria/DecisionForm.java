package doanket.criteria;

import java.time.LocalDate;
import java.util.UUID;

/** What has to be reached, as somebody typed it: {@code where} is a region's or group's key or a unit's code, empty for all. */
public record DecisionForm(
        UUID indicator, ThresholdScope scope, String where, String value, String nearly, LocalDate from, String by) {}
