package doanket.directive;

import java.io.Serializable;
import java.util.UUID;

/** An open task that ends when its paper ends: what it asks for, of which unit, how it stands, and whether it goes on. */
public record TouchedTask(UUID id, String title, String unit, String state, String address, boolean goesOn)
        implements Serializable {}
