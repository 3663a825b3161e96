package doanket.organisation.web;

import doanket.identity.NewGrant;
import doanket.organisation.UnitPlace;
import java.io.Serializable;
import java.time.LocalDate;

/** A role while it is being given: which one, over which unit, and for how long. */
public class RoleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String role;
    private UnitPlace unit;
    private boolean withSubtree;
    private LocalDate from;
    private LocalDate to;

    RoleForm(UnitPlace unit, LocalDate from) {
        this.unit = unit;
        this.from = from;
    }

    NewGrant wanted() {
        return new NewGrant(role, unit.id(), withSubtree, from, to);
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public UnitPlace getUnit() {
        return unit;
    }

    public void setUnit(UnitPlace unit) {
        this.unit = unit;
    }

    public boolean isWithSubtree() {
        return withSubtree;
    }

    public void setWithSubtree(boolean withSubtree) {
        this.withSubtree = withSubtree;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
