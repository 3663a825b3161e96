package doanket.campaign;

import java.io.Serializable;
import java.util.UUID;

/** A place or body that takes part, by its names. */
public record Participant(UUID unit, String shortName, String name, String code, String type) implements Serializable {}
