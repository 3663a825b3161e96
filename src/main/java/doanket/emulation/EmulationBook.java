package doanket.emulation;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredBeginner;
import doanket.platform.VietnamTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * The rules by which units are scored for a year. They are written, then published: from then on their text stays as it is.
 * Scores are frozen on a day; then units may object for some working days; when all is answered the result is final.
 */
@Entity
@Table(name = "emulation_book")
class EmulationBook extends AggregateRoot {

    private static final int NAME_MAX = 300;
    private static final int DECISION_MAX = 2000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int OBJECTION_MOST = 30;
    private static final BigDecimal BONUS_MOST = BigDecimal.valueOf(1000);
    private static final BigDecimal STEP_MOST = BigDecimal.TEN;

    @Column(name = "owner_unit_id", nullable = false, updatable = false)
    private UUID ownerUnit;

    @Column(name = "area_unit_id", nullable = false, updatable = false)
    private UUID areaUnit;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "year", nullable = false)
    private int year;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "decision", nullable = false)
    private String decision;

    @Column(name = "scoring_until", nullable = false)
    private LocalDate scoringUntil;

    @Column(name = "objection_days", nullable = false)
    private int objectionDays;

    @Column(name = "bonus_most")
    private BigDecimal bonusMost;

    @Column(name = "step", nullable = false)
    private BigDecimal step;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private BookState state = BookState.DRAFT;

    @Column(name = "frozen_on")
    private LocalDate frozenOn;

    @Column(name = "objections_until")
    private LocalDate objectionsUntil;

    @Embedded
    private StoredBeginner beginner;

    protected EmulationBook() {} // for JPA

    /** {@code area} is the place that the owner works in. */
    EmulationBook(UUID owner, UUID area, BookTerms terms, Stamp by) {
        this.ownerUnit = Objects.requireNonNull(owner);
        this.areaUnit = Objects.requireNonNull(area);
        this.beginner = new StoredBeginner(by);
        change(terms);
    }

    /** Refuses a book without a name or sensible bounds, and any change once it is published. */
    final void change(BookTerms terms) {
        if (state != BookState.DRAFT) {
            throw EmulationRefused.published();
        }
        var cleanName = Wording.text(terms.name(), NAME_MAX);
        var cleanDecision = Wording.text(terms.decision(), DECISION_MAX);
        if (cleanName.isEmpty()) {
            throw EmulationRefused.nameMissing();
        }
        if (terms.year() < FIRST_YEAR || terms.year() > LAST_YEAR) {
            throw EmulationRefused.yearBad();
        }
        refuseUnsound(terms.rules());
        this.name = cleanName;
        this.decision = cleanDecision;
        this.year = terms.year();
        this.campaignId = terms.campaign();
        this.scoringUntil = terms.rules().scoringUntil();
        this.objectionDays = terms.rules().objectionDays();
        this.bonusMost = terms.rules().bonusMost();
        this.step = terms.rules().step();
    }

    private static void refuseUnsound(BookTerms.Rules rules) {
        if (rules.scoringUntil() == null) {
            throw EmulationRefused.daysBad();
        }
        boolean isDays = rules.objectionDays() >= 1 && rules.objectionDays() <= OBJECTION_MOST;
        boolean isBonus = rules.bonusMost() == null || within(rules.bonusMost(), BONUS_MOST);
        if (!isDays || !isBonus || rules.step() == null || !within(rules.step(), STEP_MOST)) {
            throw EmulationRefused.boundsBad();
        }
    }

    private static boolean within(BigDecimal number, BigDecimal most) {
        return number.signum() > 0 && number.compareTo(most) <= 0 && number.scale() <= 2;
    }

    /** From now on its text stays as it is. */
    void publish() {
        if (state != BookState.DRAFT) {
            throw EmulationRefused.published();
        }
        this.state = BookState.OPEN;
    }

    void refuseUnlessOpen() {
        if (state != BookState.OPEN) {
            throw EmulationRefused.notOpen();
        }
    }

    /** A unit is left out of the ranking only once its days to score itself are over, or once it is no more. */
    void refuseToLeaveOut(boolean isGone, LocalDate today) {
        refuseUnlessOpen();
        if (!isGone && !today.isAfter(scoringUntil)) {
            throw EmulationRefused.stillScoring(VietnamTime.told(scoringUntil));
        }
    }

    /** Refuses while a unit is neither verified nor left out; {@code until} is the last day for objections. */
    void freeze(long unverified, LocalDate day, LocalDate until) {
        refuseUnlessOpen();
        if (unverified > 0) {
            throw EmulationRefused.unverifiedUnits(unverified);
        }
        this.state = BookState.FROZEN;
        this.frozenOn = Objects.requireNonNull(day);
        this.objectionsUntil = Objects.requireNonNull(until);
    }

    void refuseUnlessObjectionsOpen(LocalDate today) {
        if (state != BookState.FROZEN || today.isAfter(objectionsUntil)) {
            throw state.isScored()
                    ? EmulationRefused.windowClosed(VietnamTime.told(objectionsUntil))
                    : EmulationRefused.notOpen();
        }
    }

    /** An objection may be answered after the window, as long as the result is not final. */
    void refuseUnlessFrozen() {
        if (state != BookState.FROZEN) {
            throw EmulationRefused.notOpen();
        }
    }

    /** Refuses while units may still object, and while an objection waits for its answer. */
    void finish(long unanswered, LocalDate today) {
        refuseUnlessFrozen();
        if (!today.isAfter(objectionsUntil)) {
            throw EmulationRefused.windowOpen(VietnamTime.told(objectionsUntil));
        }
        if (unanswered > 0) {
            throw EmulationRefused.unanswered(unanswered);
        }
        this.state = BookState.FINAL;
    }

    UUID key() {
        return id();
    }

    long seen() {
        return version();
    }

    UUID ownerUnit() {
        return ownerUnit;
    }

    UUID areaUnit() {
        return areaUnit;
    }

    String name() {
        return name;
    }

    String decision() {
        return decision;
    }

    BookState state() {
        return state;
    }

    BigDecimal step() {
        return step;
    }

    int objectionDays() {
        return objectionDays;
    }

    LocalDate objectionsUntil() {
        return objectionsUntil;
    }

    BookTerms terms() {
        return new BookTerms(
                name, decision, year, campaignId, new BookTerms.Rules(scoringUntil, objectionDays, bonusMost, step));
    }
}
