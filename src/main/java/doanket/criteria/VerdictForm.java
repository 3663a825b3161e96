package doanket.criteria;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody who verifies says of a figure, and why; no {@code result} takes back what was said before. {@code version}
 * is that of the figure as it was read.
 */
public record VerdictForm(UUID indicator, UUID unit, LocalDate periodEnd, long version, Result result, String reason) {

    /** A figure as somebody saw it. */
    public record Seen(UUID indicator, LocalDate periodEnd, long version) {}
}
