package doanket.organisation;

import java.io.Serializable;
import java.util.UUID;

/** A unit to be chosen: its name, and where it lies to tell those of one name apart (null for what lies nowhere). */
public record UnitPlace(UUID id, String name, String place) implements Serializable {

    public String label() {
        return place == null ? name : name + " - " + place;
    }
}
