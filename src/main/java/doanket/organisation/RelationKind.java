package doanket.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How one unit stands beneath another, and how both sides are headed where the relation is shown. */
@Entity
@Table(name = "relation_kind")
class RelationKind extends CatalogueEntry {

    @Column(name = "above_vi", nullable = false)
    private String aboveVi;

    @Column(name = "above_en", nullable = false)
    private String aboveEn;

    @Column(name = "below_vi", nullable = false)
    private String belowVi;

    @Column(name = "below_en", nullable = false)
    private String belowEn;

    protected RelationKind() {} // for JPA
}
