package doanket.survey;

import java.io.Serializable;

/** A round in the list; {@code address} is null where the reader may open nothing of it yet. */
public record RoundRow(RoundHead head, String address) implements Serializable {}
