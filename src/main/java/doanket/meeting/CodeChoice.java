package doanket.meeting;

import java.io.Serializable;

/** Something of a catalogue to choose, in the reader's language. */
public record CodeChoice(String code, String name) implements Serializable {}
