package doanket.directive;

import doanket.platform.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The number of a paper, the day it bears, and which clerk issued it when; empty before. */
@Embeddable
class Numbering {

    @Column(name = "number")
    private Integer number;

    @Column(name = "code")
    private String code;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_by")
    private UUID issuedBy;

    @Column(name = "issued_name")
    private String issuedName;

    @Column(name = "issued_at")
    private Instant issuedAt;

    protected Numbering() {} // for JPA

    Numbering(GivenNumber given, Stamp by) {
        this.number = given.number();
        this.code = given.code();
        this.issuedOn = given.day();
        this.issuedBy = by.account();
        this.issuedName = by.name();
        this.issuedAt = by.at();
    }

    /** The day stays, and so does who issued it. */
    void correct(int other, String otherCode) {
        number = other;
        code = otherCode;
    }

    Integer number() {
        return number;
    }

    String code() {
        return code;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    String issuedName() {
        return issuedName;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
