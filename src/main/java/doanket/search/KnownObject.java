package doanket.search;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An object by what its feature has told about it; {@code label} says what such an object is called. */
public record KnownObject(String kind, UUID id, String title, String label, String address, Instant since)
        implements Serializable {}
