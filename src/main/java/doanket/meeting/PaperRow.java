package doanket.meeting;

import java.io.Serializable;
import java.util.UUID;

/**
 * A paper or a picture of a meeting: the file, what it is called, the point of the agenda it belongs to (or null for the
 * whole), and for pictures the words that belong to them.
 */
public record PaperRow(
        UUID id, UUID item, UUID file, String label, boolean photo, String caption, String alternative, String credit)
        implements Serializable {}
