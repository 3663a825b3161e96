package doanket.opinion;

import java.io.Serializable;

/** A file that goes with a visit or a reply. */
public record FileRow(String name, String address, long size) implements Serializable {}
