package doanket.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Province, commune, residential area …; the district level is over since 30/06/2025. */
@Entity
@Table(name = "unit_level")
class UnitLevel extends CatalogueEntry {

    protected UnitLevel() {} // for JPA
}
