package doanket.campaign;

import doanket.organisation.Label;
import java.io.Serializable;
import java.util.UUID;

/** A place or body that takes part, by its names. */
public record Participant(UUID unit, String shortName, String name, String code, Label type) implements Serializable {}
