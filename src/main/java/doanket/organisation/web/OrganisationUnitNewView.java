package doanket.organisation.web;

import doanket.organisation.ManagedUnit;
import doanket.organisation.NewUnit;
import doanket.organisation.UnitAdministration;
import doanket.organisation.UnitChoices;
import doanket.organisation.UnitFacts;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Founding a unit beneath another. */
@Named
@ViewScoped
public class OrganisationUnitNewView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_RANK = 500;

    @Inject
    private UnitAdministration service;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient Clock clock;

    private ManagedUnit above;
    private UnitChoices choices;
    private String code;
    private String name;
    private String shortName;
    private String type;
    private String level;
    private String kind;
    private String localNoun;
    private int rank = USUAL_RANK;
    private LocalDate from;

    @PostConstruct
    void load() {
        from = VietnamTime.day(clock.instant());
        above = service.unit(Asked.id(request, "above"));
        choices = service.choices();
        level = above.level();
        kind = choices.kinds().get(0).code();
    }

    public String found() {
        var facts = new UnitFacts(localNoun, rank, Map.of());
        var id = service.found(above.id(), new NewUnit(code, name, shortName, type, level, from, facts), kind);
        Told.saved("unitForm.founded", "unit-new-" + above.id());
        return "/organisation/unit-edit?faces-redirect=true&id=" + id;
    }

    public ManagedUnit getAbove() {
        return above;
    }

    public UnitChoices getChoices() {
        return choices;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLocalNoun() {
        return localNoun;
    }

    public void setLocalNoun(String localNoun) {
        this.localNoun = localNoun;
    }

    public int getRank() {
        return rank;
    }

    public void setRank(int rank) {
        this.rank = rank;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
