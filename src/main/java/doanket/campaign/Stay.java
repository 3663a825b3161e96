package doanket.campaign;

import doanket.criteria.UnitDays;
import java.time.LocalDate;
import java.util.List;

/** A place of a campaign with the days on which it is one. */
record Stay(Participant place, UnitDays days) {

    static List<UnitDays> days(List<Stay> stays) {
        return stays.stream().map(Stay::days).toList();
    }

    /** The places of that day. */
    static List<Participant> on(List<Stay> stays, LocalDate day) {
        return stays.stream()
                .filter(stay -> stay.days().holds(day))
                .map(Stay::place)
                .toList();
    }
}
