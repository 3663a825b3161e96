package doanket.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A bundle of permissions with a name; data of the installation, read only here. */
@Entity
@Table(name = "role")
class Role {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name_vi", nullable = false)
    private String nameVi;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(name = "rank", nullable = false)
    private int rank;

    protected Role() {} // for JPA

    int rank() {
        return rank;
    }

    String code() {
        return code;
    }
}
