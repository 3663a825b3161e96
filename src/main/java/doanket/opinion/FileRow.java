package doanket.opinion;

import java.io.Serializable;
import java.util.UUID;

/** A file that goes with a visit or a reply. */
public record FileRow(UUID id, String name, String type, String address, long size) implements Serializable {}
