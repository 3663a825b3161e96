package doanket.organisation.web;

import doanket.organisation.Closing;
import doanket.organisation.ManagedUnit;
import doanket.organisation.NewRelation;
import doanket.organisation.UnitAdministration;
import doanket.organisation.UnitChoices;
import doanket.organisation.UnitName;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Beneath which units a unit stands, and its end. */
@Named
@ViewScoped
public class OrganisationUnitRelationsView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One relation as a line of text. */
    public record Line(UUID id, String upper, String kindVi, String kindEn, String from, String to)
            implements Serializable {

        public String kind(String language) {
            return "en".equals(language) ? kindEn : kindVi;
        }
    }

    @Inject
    private UnitAdministration service;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient Clock clock;

    private ManagedUnit unit;
    private UnitChoices choices;
    private List<Line> lines;
    private UnitName upper;
    private String kind;
    private LocalDate from;
    private LocalDate lastDay;
    private LocalDate closedOn;

    @PostConstruct
    void load() {
        from = VietnamTime.day(clock.instant());
        lastDay = from;
        unit = service.unit(Asked.id(request, "id"));
        choices = service.choices();
        lines = unit.relations().stream()
                .map(row -> new Line(
                        row.id(), row.upperName(), row.kindVi(), row.kindEn(), told(row.from()), told(row.to())))
                .toList();
    }

    private static String told(LocalDate day) {
        return day == null ? "" : VietnamTime.DATE.format(day);
    }

    public List<UnitName> named(String typed) {
        return service.named(typed);
    }

    public String relate() {
        service.relate(unit.id(), new NewRelation(upper == null ? null : upper.id(), kind, from, null));
        return again("unitForm.related");
    }

    public String end(UUID relation) {
        service.endRelation(relation, lastDay);
        return again("unitForm.relationEnded");
    }

    public String close() {
        service.close(unit.id(), Closing.without(closedOn));
        return again("unitForm.closed");
    }

    private String again(String said) {
        Told.done(said);
        return "/organisation/unit-relations?faces-redirect=true&id=" + unit.id();
    }

    public ManagedUnit getUnit() {
        return unit;
    }

    public UnitChoices getChoices() {
        return choices;
    }

    public List<Line> getLines() {
        return lines;
    }

    public UnitName getUpper() {
        return upper;
    }

    public void setUpper(UnitName upper) {
        this.upper = upper;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }
}
