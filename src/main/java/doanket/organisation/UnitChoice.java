package doanket.organisation;

import java.io.Serializable;
import java.util.List;

/** The unit that is meant by what was typed (null: none), the others that it fits, too, and whether it fits still more. */
public record UnitChoice(UnitPlace unit, List<UnitPlace> others, boolean more) implements Serializable {}
