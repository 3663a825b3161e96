package doanket.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a post is called; the rank is the protocol order in which its holders are named. */
@Entity
@Table(name = "title")
class Title extends CatalogueEntry {

    @Column(name = "short_vi", nullable = false)
    private String shortVi;

    @Column(name = "type_code")
    private String typeCode;

    protected Title() {} // for JPA

    /** Some titles belong to one type of unit; the others to any. */
    boolean suits(String unitType) {
        return typeCode == null || typeCode.equals(unitType);
    }
}
