package doanket.report;

import java.io.Serializable;
import java.util.UUID;

/** An indicator that a form asks for; {@code partOf} is the one of the same form that it is a part of, or null. */
public record AskedIndicator(UUID indicator, boolean required, UUID partOf) implements Serializable {}
