package doanket.organisation;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A post: one person holds one title in one unit for a time. Somebody may hold several; one of them is the main one. It is
 * ended, never removed, so that papers of its time keep their signer.
 */
@Entity
@Table(name = "appointment")
class Appointment extends AggregateRoot {

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "title_code", nullable = false)
    private String titleCode;

    @Column(name = "acting", nullable = false)
    private boolean acting;

    /** In the place of the holder, who keeps the post. */
    @Column(name = "on_behalf", nullable = false)
    private boolean onBehalf;

    @Column(name = "main", nullable = false)
    private boolean main;

    @Embedded
    private Period period;

    /** What the post is called, as parts of a query over appointment {@code a} and title {@code t}. */
    static final String NAME_VI = "case when a.onBehalf = true then concat('Thay mặt ', t.nameVi) else t.nameVi end";

    static final String NAME_EN =
            "case when a.onBehalf = true then concat('On behalf of the ', t.nameEn) else t.nameEn end";

    protected Appointment() {} // for JPA

    Appointment(UUID unitId, NewAppointment wanted) {
        this.unitId = requireNonNull(unitId);
        this.personId = requireNonNull(wanted.person());
        this.titleCode = requireNonNull(wanted.title());
        this.acting = wanted.acting();
        this.period = new Period(wanted.from(), wanted.to());
    }

    /** One with a last day can end earlier. Refuses what was over before today, and a last day behind the one it has. */
    void end(LocalDate lastDay, LocalDate today) {
        if (!period.reachesBeyond(today.minusDays(1))) {
            throw OrganisationRefused.postOver();
        }
        if (period.to() != null && lastDay != null && lastDay.isAfter(period.to())) {
            throw OrganisationRefused.endsEarlier(period.to());
        }
        end(lastDay);
    }

    void end(LocalDate lastDay) {
        if (lastDay == null) {
            throw OrganisationRefused.lastDayMissing();
        }
        period = period.until(lastDay);
    }

    /** Its holder keeps the post, and this is in his or her place. Refuses one without a last day, and an acting one. */
    void standIn() {
        if (period.to() == null || acting) {
            throw OrganisationRefused.substituteForATime();
        }
        onBehalf = true;
    }

    /** Refuses a post that is another's. */
    void becomeMain() {
        if (onBehalf) {
            throw OrganisationRefused.substituteNotMain();
        }
        main = true;
    }

    Period period() {
        return period;
    }

    UUID appointmentId() {
        return id();
    }

    UUID person() {
        return personId;
    }

    UUID unit() {
        return unitId;
    }

    String titleCode() {
        return titleCode;
    }

    boolean isMain() {
        return main;
    }
}
