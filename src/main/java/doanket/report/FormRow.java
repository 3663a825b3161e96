package doanket.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A form in the register of all that is asked: who asks, how often, how much, of whom; whether the reader may change it. */
public record FormRow(
        UUID id,
        String name,
        String owner,
        PeriodKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        long indicators,
        long sections,
        String reporters,
        long named,
        UUID ownerUnit,
        boolean may)
        implements Serializable {

    /** The same, as whoever may change it or not sees it. */
    FormRow seenBy(boolean whoMay) {
        return new FormRow(
                id, name, owner, kind, firstDay, lastDay, indicators, sections, reporters, named, ownerUnit, whoMay);
    }
}
