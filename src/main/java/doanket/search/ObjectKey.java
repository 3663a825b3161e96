package doanket.search;

import java.io.Serializable;
import java.util.UUID;

/** Names an object of any feature. */
public record ObjectKey(String kind, UUID id) implements Serializable {}
