package doanket.task;

import java.io.Serializable;
import java.util.UUID;

/** A unit that co-ordinates, and what it has to do; the duty may be empty: then the paper says all. */
public record PartForm(UUID unit, String duty) implements Serializable {}
