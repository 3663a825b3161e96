package doanket.campaign;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A campaign, movement or programme that a unit leads and places take part in. It is there from its making on; whether it is
 * coming, running or over follows from its days.
 */
@Entity
@Table(name = "campaign")
class Campaign extends AggregateRoot {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private CampaignKind kind;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "lead_unit_id", nullable = false, updatable = false)
    private UUID leadUnit;

    @Column(name = "area_unit_id", nullable = false, updatable = false)
    private UUID areaUnit;

    @Column(name = "aims", nullable = false)
    private String aims;

    @Column(name = "contents", nullable = false)
    private String contents;

    @Column(name = "set_id")
    private UUID setId;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    protected Campaign() {} // for JPA

    /** {@code area} is the place that the lead works in. */
    Campaign(UUID lead, UUID area, CampaignTerms terms, Instant now, UUID by) {
        this.leadUnit = Objects.requireNonNull(lead);
        this.areaUnit = Objects.requireNonNull(area);
        this.createdAt = Objects.requireNonNull(now);
        this.createdBy = by;
        change(terms);
    }

    /** Refuses a campaign without a name or a first day, or one that ends before it begins. */
    final void change(CampaignTerms terms) {
        var cleanName = Wording.name(terms.name());
        var cleanAims = Wording.text(terms.aims());
        var cleanContents = Wording.text(terms.contents());
        Wording.refuseUnsound(terms.from(), terms.until());
        this.kind = Objects.requireNonNull(terms.kind());
        this.name = cleanName;
        this.aims = cleanAims;
        this.contents = cleanContents;
        this.setId = terms.set();
        this.startsOn = terms.from();
        this.endsOn = terms.until();
    }

    /** Refuses a phase that lies outside the days of the campaign. */
    void refuseOutside(CampaignPhase phase) {
        Wording.refuseUnsound(phase.from(), phase.until());
        boolean before = phase.from().isBefore(startsOn);
        boolean after =
                endsOn != null && (phase.until() == null || phase.until().isAfter(endsOn));
        if (before || after) {
            throw CampaignRefused.phaseOutside(phase.name());
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

    String name() {
        return name;
    }

    /** All that search looks at. */
    String words() {
        return aims + "\n" + contents;
    }

    Instant createdAt() {
        return createdAt;
    }

    CampaignHead head(String leadName, int participants) {
        return new CampaignHead(id(), kind, name, leadUnit, leadName, areaUnit, setId, startsOn, endsOn, participants);
    }

    CampaignTerms terms() {
        return new CampaignTerms(kind, name, aims, contents, setId, startsOn, endsOn);
    }
}
