package doanket.organisation.web;

import doanket.organisation.ManagedUnit;
import doanket.organisation.UnitAdministration;
import doanket.organisation.UnitAttribute;
import doanket.organisation.UnitFacts;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** The name of a unit, and what else is said of it. */
@Named
@ViewScoped
public class OrganisationUnitEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UnitAdministration service;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient Clock clock;

    private ManagedUnit unit;
    private boolean over;
    private long seen;
    private String name;
    private String shortName;
    private String decision;
    private String localNoun;
    private int rank;
    private Map<String, String> attributes;

    @PostConstruct
    void load() {
        unit = service.unit(Asked.id(request, "id"));
        over = unit.isClosed() && unit.to().isBefore(VietnamTime.day(clock.instant()));
        seen = unit.seen();
        name = unit.name();
        shortName = unit.typedShortName();
        localNoun = unit.facts().localNoun();
        rank = unit.facts().protocolRank();
        attributes = new HashMap<>(unit.facts().attributes());
        attributes.computeIfPresent(UnitAttribute.AREA, (key, area) -> area.replace('.', ','));
    }

    public String rename() {
        service.rename(unit.id(), seen, name, shortName, decision);
        return again("unitForm.renamed", "unit-name-");
    }

    public String describe() {
        var given = new HashMap<>(attributes);
        given.values().removeIf(value -> value == null || value.isBlank());
        service.describe(unit.id(), seen, new UnitFacts(localNoun, rank, given));
        return again("unitForm.described", "unit-facts-");
    }

    private String again(String said, String form) {
        Told.saved(said, form + unit.id());
        return "/organisation/unit-edit?faces-redirect=true&id=" + unit.id();
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    /** Whether its last day is past: its name is what it was called. */
    public boolean isOver() {
        return over;
    }

    public ManagedUnit getUnit() {
        return unit;
    }

    /** By the keys of {@link doanket.organisation.UnitAttribute}; others are kept as they are. */
    public Map<String, String> getAttributes() {
        return attributes;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
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
}
