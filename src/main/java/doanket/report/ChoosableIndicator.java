package doanket.report;

import java.io.Serializable;
import java.util.UUID;

/** An indicator that a form may ask for, and whether this one does; {@code partOf} is the code of the one it is a part of. */
public record ChoosableIndicator(
        UUID id, String code, String name, String unit, String group, boolean chosen, boolean required, String partOf)
        implements Serializable {}
