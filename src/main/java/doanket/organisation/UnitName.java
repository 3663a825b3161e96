package doanket.organisation;

import java.io.Serializable;
import java.util.UUID;

/** A unit as other features name it; the type is its code, as in {@link Catalogue#types()} and in audiences. */
public record UnitName(UUID id, String code, String name, String shortName, String type) implements Serializable {}
