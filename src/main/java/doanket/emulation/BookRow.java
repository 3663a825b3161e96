package doanket.emulation;

import java.io.Serializable;

/** A book in the list, with the page that opens it. */
public record BookRow(BookHead head, String address) implements Serializable {}
