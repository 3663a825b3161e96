package doanket.news;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody who is asked to confirm reading, and when it was done: null while it was not. */
public record ReceiptPerson(UUID account, String name, UUID unit, String unitName, Instant confirmedAt)
        implements Serializable {}
