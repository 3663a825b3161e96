package doanket.emulation;

import java.io.Serializable;
import java.util.UUID;

/** What somebody typed for an item: points, and evidence or a reason to them. */
public record TypedScore(UUID item, String points, String text) implements Serializable {}
