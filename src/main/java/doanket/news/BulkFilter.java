package doanket.news;

import java.util.UUID;

/** Which articles are offered to be acted on together; category and unit may be null. */
public record BulkFilter(Which which, UUID category, UUID unit, String after) {

    /** Where they stand. */
    public enum Which {
        PUBLISHED,
        APPROVED,
        EXPIRED
    }
}
