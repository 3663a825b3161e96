package doanket.task.web;

import doanket.organisation.UnitPlace;
import java.io.Serializable;

/** A co-ordinating unit on its way into a task, with what it has to do. */
public class EditedPart implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UnitPlace unit;
    private String duty = "";

    EditedPart(UnitPlace unit) {
        this.unit = unit;
    }

    public UnitPlace getUnit() {
        return unit;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }
}
