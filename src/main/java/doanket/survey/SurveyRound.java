package doanket.survey;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredBeginner;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A round of asking households how satisfied they are, led by a Front. It is prepared, then opened: from then on each place
 * has sums to fill in, and neither questions nor rules change.
 */
@Entity
@Table(name = "survey_round")
class SurveyRound extends AggregateRoot {

    static final int POSTING_MOST = 90;
    static final int LEAST_MOST = 1000;

    private static final int NAME_MAX = 300;
    private static final int BASIS_MAX = 2000;

    @Column(name = "lead_unit_id", nullable = false, updatable = false)
    private UUID leadUnit;

    @Column(name = "area_unit_id", nullable = false, updatable = false)
    private UUID areaUnit;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "legal_basis", nullable = false)
    private String legalBasis;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "lowest", nullable = false)
    private PlaceLevel lowest;

    @Column(name = "posting_days", nullable = false)
    private int postingDays;

    @Column(name = "least_shown", nullable = false)
    private int leastShown;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Embedded
    private StoredBeginner beginner;

    protected SurveyRound() {} // for JPA

    /** {@code area} is the place that the lead works in. */
    SurveyRound(UUID lead, UUID area, RoundTerms terms, Stamp by) {
        this.leadUnit = Objects.requireNonNull(lead);
        this.areaUnit = Objects.requireNonNull(area);
        this.beginner = new StoredBeginner(by);
        change(terms);
    }

    /** Refuses a round without a name or sensible days, and any change once it is open. */
    final void change(RoundTerms terms) {
        refuseOpen();
        var cleanName = Wording.text(terms.name(), NAME_MAX);
        var cleanBasis = Wording.text(terms.legalBasis(), BASIS_MAX);
        if (cleanName.isEmpty()) {
            throw SurveyRefused.nameMissing();
        }
        refuseUnsound(terms.days());
        refuseUnsound(terms.limits());
        this.name = cleanName;
        this.legalBasis = cleanBasis;
        this.campaignId = terms.campaign();
        this.startsOn = terms.days().from();
        this.endsOn = terms.days().until();
        this.lowest = terms.limits().lowest();
        this.postingDays = terms.limits().postingDays();
        this.leastShown = terms.limits().leastShown();
    }

    private static void refuseUnsound(RoundTerms.Days days) {
        if (days.from() == null || days.until() == null || days.until().isBefore(days.from())) {
            throw SurveyRefused.daysBad();
        }
    }

    private static void refuseUnsound(RoundTerms.Limits limits) {
        boolean isPosted = limits.postingDays() >= 1 && limits.postingDays() <= POSTING_MOST;
        boolean isBound = limits.leastShown() >= 0 && limits.leastShown() <= LEAST_MOST;
        if (!isPosted || !isBound || limits.lowest() == null || limits.lowest() == PlaceLevel.UPPER) {
            throw SurveyRefused.boundsBad(POSTING_MOST, LEAST_MOST);
        }
    }

    /** Refuses to be opened twice. */
    void open(Instant now) {
        refuseOpen();
        this.openedAt = Objects.requireNonNull(now);
    }

    private void refuseOpen() {
        if (openedAt != null) {
            throw SurveyRefused.alreadyOpen();
        }
    }

    UUID key() {
        return id();
    }

    long seen() {
        return version();
    }

    UUID leadUnit() {
        return leadUnit;
    }

    UUID areaUnit() {
        return areaUnit;
    }

    PlaceLevel lowest() {
        return lowest;
    }

    int postingDays() {
        return postingDays;
    }

    String name() {
        return name;
    }

    String legalBasis() {
        return legalBasis;
    }

    RoundTerms terms() {
        return new RoundTerms(
                name,
                legalBasis,
                campaignId,
                new RoundTerms.Days(startsOn, endsOn),
                new RoundTerms.Limits(lowest, postingDays, leastShown));
    }
}
