package doanket.report;

import java.io.Serializable;
import java.util.UUID;

/** A part of a report that is written in words. */
public record AskedSection(UUID id, String title) implements Serializable {}
