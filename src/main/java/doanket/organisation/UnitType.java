package doanket.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What sort of body or place a unit is. */
@Entity
@Table(name = "unit_type")
class UnitType extends CatalogueEntry {

    /** A place of the map, as opposed to a body that works in one. */
    @Column(name = "territorial", nullable = false)
    private boolean territorial;

    protected UnitType() {} // for JPA

    boolean isTerritorial() {
        return territorial;
    }
}
