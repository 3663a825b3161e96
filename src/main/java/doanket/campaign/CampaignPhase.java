package doanket.campaign;

import java.io.Serializable;
import java.time.LocalDate;

/** A phase of a campaign; {@code until} is null for one that goes on. */
public record CampaignPhase(String name, LocalDate from, LocalDate until) implements Serializable {

    boolean holds(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
