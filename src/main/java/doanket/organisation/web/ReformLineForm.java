package doanket.organisation.web;

import doanket.organisation.ReformWish;
import doanket.organisation.UnitPlace;
import doanket.platform.Uuids;
import java.io.Serializable;

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
