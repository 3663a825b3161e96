package doanket.organisation.web;

import doanket.organisation.Closing;
import doanket.organisation.ManagedUnit;
import doanket.organisation.NewRelation;
import doanket.organisation.SuccessionKind;
import doanket.organisation.UnitAdministration;
import doanket.organisation.UnitChoices;
import doanket.organisation.UnitPlace;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Beneath which units a unit stands, and its end. */
@Named
@ViewScoped
public class OrganisationUnitRelationsView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One relation as a line of text; a fresh one begins today or later. */
    public record Line(UUID id, String upper, String kindVi, String kindEn, String from, String to, boolean fresh)
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
    private boolean undoable;
    private List<Line> lines;
    private UnitPlace upper;
    private String kind;
    private LocalDate from;
    private LocalDate lastDay;
    private LocalDate closedOn;
    private SuccessionKind successionKind;
    private String decision;
    private UnitPlace successor;
    private final List<UnitPlace> successors = new ArrayList<>();

    @PostConstruct
    void load() {
        from = VietnamTime.day(clock.instant());
        lastDay = from;
        unit = service.unit(Asked.id(request, "id"));
        choices = service.choices();
        undoable = unit.isClosed() && service.mayGoOn(unit.id());
        lines = unit.relations().stream()
                .map(row -> new Line(
                        row.id(),
                        row.upperName(),
                        row.kindVi(),
                        row.kindEn(),
                        VietnamTime.told(row.from()),
                        VietnamTime.told(row.to()),
                        !row.from().isBefore(from)))
                .toList();
    }

    public List<UnitPlace> named(String typed) {
        return service.named(typed);
    }

    public String relate() {
        service.relate(unit.id(), new NewRelation(upper == null ? null : upper.id(), kind, from, null));
        return saved("unitForm.related", "unit-relate-");
    }

    public String end(UUID relation) {
        service.endRelation(relation, lastDay);
        Told.done("unitForm.relationEnded");
        return again();
    }

    public String withdraw(UUID relation) {
        service.withdrawRelation(relation);
        Told.done("unitForm.relationWithdrawn");
        return again();
    }

    /** Stays on this page: more may follow. */
    public void addSuccessor() {
        boolean itself = successor != null && successor.id().equals(unit.id());
        if (successor != null && !itself && !successors.contains(successor)) {
            successors.add(successor);
        }
        successor = null;
    }

    public void removeSuccessor(UUID id) {
        successors.removeIf(place -> place.id().equals(id));
    }

    /** One that was picked and not added counts as well. */
    public String close() {
        addSuccessor();
        var ids = successors.stream().map(UnitPlace::id).toList();
        service.close(unit.id(), new Closing(closedOn, ids, successionKind, decision));
        return saved("unitForm.closed", "unit-closing-");
    }

    public String goOn() {
        service.goOn(unit.id());
        Told.done("unitForm.goesOn");
        return again();
    }

    private String saved(String said, String form) {
        Told.saved(said, form + unit.id());
        return again();
    }

    private String again() {
        return "/organisation/unit-relations?faces-redirect=true&id=" + unit.id();
    }

    public ManagedUnit getUnit() {
        return unit;
    }

    public boolean isUndoable() {
        return undoable;
    }

    public UnitChoices getChoices() {
        return choices;
    }

    public List<Line> getLines() {
        return lines;
    }

    public UnitPlace getUpper() {
        return upper;
    }

    public void setUpper(UnitPlace upper) {
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

    public SuccessionKind[] getSuccessionKinds() {
        return SuccessionKind.values();
    }

    public SuccessionKind getSuccessionKind() {
        return successionKind;
    }

    public void setSuccessionKind(SuccessionKind successionKind) {
        this.successionKind = successionKind;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public UnitPlace getSuccessor() {
        return successor;
    }

    public void setSuccessor(UnitPlace successor) {
        this.successor = successor;
    }

    public List<UnitPlace> getSuccessors() {
        return successors;
    }
}
