package doanket.organisation;

import java.io.Serializable;
import java.util.List;

/** A step in the tree of units: where one is (null at the top), the units right above, and those right beneath. */
public record ManagedUnits(UnitName here, List<UnitName> above, List<ManagedUnitRow> rows) implements Serializable {}
