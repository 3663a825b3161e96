package doanket.campaign;

import doanket.criteria.UnitDays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A place of a campaign with the days on which it is one. */
record Stay(Participant place, UnitDays days) {

    static List<UnitDays> days(List<Stay> stays) {
        return stays.stream().map(Stay::days).toList();
    }

    static List<Participant> places(List<Stay> stays) {
        return stays.stream().map(Stay::place).toList();
    }

    /** The units that were places in that time, both days included. */
    static List<UUID> in(List<Stay> stays, LocalDate from, LocalDate until) {
        return stays.stream()
                .map(Stay::days)
                .filter(days -> !days.from().isAfter(until)
                        && (days.until() == null || !days.until().isBefore(from)))
                .map(UnitDays::unit)
                .toList();
    }

    /** The places of that day. */
    static List<Participant> on(List<Stay> stays, LocalDate day) {
        return stays.stream()
                .filter(stay -> stay.days().holds(day))
                .map(Stay::place)
                .toList();
    }
}
