package doanket.organisation.web;

import doanket.organisation.ReformWish;
import doanket.organisation.UnitPlace;
import doanket.platform.Uuids;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happens to one unit, as it is typed: the key of the one that takes over, or a new name. */
public class ReformLineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UnitPlace place;
    private String heir;
    private String newName;
    private String newShortName;

    ReformLineForm(UnitPlace place, String heir) {
        this.place = place;
        this.heir = heir;
    }

    /** Those that are planned; one that is not there any more is left out. */
    static List<ReformLineForm> all(List<ReformWish.Line> planned, Map<UUID, UnitPlace> places) {
        return planned.stream()
                .filter(line -> places.containsKey(line.unit()))
                .map(line -> of(line, places.get(line.unit())))
                .toList();
    }

    private static ReformLineForm of(ReformWish.Line planned, UnitPlace place) {
        var heir = planned.heir();
        var form = new ReformLineForm(place, heir == null ? null : heir.toString());
        form.newName = planned.newName();
        form.newShortName = planned.newShortName();
        return form;
    }

    ReformWish.Line wanted() {
        return new ReformWish.Line(place.id(), Uuids.parse(heir).orElse(null), newName, newShortName);
    }

    public UnitPlace getPlace() {
        return place;
    }

    public String getHeir() {
        return heir;
    }

    public void setHeir(String heir) {
        this.heir = heir;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getNewShortName() {
        return newShortName;
    }

    public void setNewShortName(String newShortName) {
        this.newShortName = newShortName;
    }
}
