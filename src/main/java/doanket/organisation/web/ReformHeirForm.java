package doanket.organisation.web;

import doanket.organisation.ReformWish;
import doanket.organisation.UnitPlace;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A unit that comes after, as it is typed: one that is there, or, with a code, one that is founded. */
public record ReformHeirForm(String key, String name, String place, String code) implements Serializable {

    static ReformHeirForm there(UnitPlace unit) {
        return new ReformHeirForm(unit.id().toString(), unit.name(), unit.place(), null);
    }

    /** Its code stands where the place of others does. */
    static ReformHeirForm founded(UUID key, String name, String code) {
        return new ReformHeirForm(key.toString(), name, code, code);
    }

    /** Those that are planned; one that is not there any more is left out. */
    static List<ReformHeirForm> all(List<ReformWish.Heir> planned, Map<UUID, UnitPlace> places) {
        return planned.stream()
                .filter(heir -> heir.isNew() || places.containsKey(heir.unit()))
                .map(heir ->
                        heir.isNew() ? founded(heir.unit(), heir.name(), heir.code()) : there(places.get(heir.unit())))
                .toList();
    }

    public boolean isFounded() {
        return code != null;
    }

    ReformWish.Heir wanted() {
        return new ReformWish.Heir(UUID.fromString(key), code, isFounded() ? name : null, null);
    }
}
