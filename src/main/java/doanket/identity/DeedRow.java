package doanket.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** When who did what, and in which post; name and post as they were then. */
public record DeedRow(UUID id, Instant at, String name, String postLabel, String verb, String detail)
        implements Serializable {}
