package doanket.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** One word of a catalogue, with its place in the order and the time in which it holds; data of the installation. */
@MappedSuperclass
abstract class CatalogueEntry {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name_vi", nullable = false)
    private String nameVi;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(name = "rank", nullable = false)
    private int rank;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected CatalogueEntry() {} // for JPA

    final String code() {
        return code;
    }

    final boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
