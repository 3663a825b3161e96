package doanket.opinion;

import java.io.Serializable;
import java.util.UUID;

/** A yearly programme in a list. */
public record ProgrammeRow(UUID id, UUID unit, String unitName, int year, String name, String decision)
        implements Serializable {}
