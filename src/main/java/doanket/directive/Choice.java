package doanket.directive;

import java.io.Serializable;
import java.util.UUID;

/** Something to be chosen by its name. */
public record Choice(UUID id, String name) implements Serializable {}
