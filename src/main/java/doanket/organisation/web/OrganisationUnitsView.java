package doanket.organisation.web;

import doanket.organisation.ManagedUnits;
import doanket.organisation.UnitAdministration;
import doanket.platform.Uuids;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The units one looks after: a step in the tree, or what was searched for. */
@Named
@RequestScoped
public class OrganisationUnitsView {

    @Inject
    private UnitAdministration service;

    @Inject
    private HttpServletRequest request;

    private String typed;
    private ManagedUnits units;

    @PostConstruct
    void load() {
        typed = Asked.text(request, "q");
        var above = Uuids.parse(Asked.text(request, "above"));
        if (!typed.isEmpty()) {
            units = service.find(typed);
        } else if (above.isPresent()) {
            units = service.beneath(above.get());
        } else {
            units = top();
        }
    }

    /** Whoever looks after one unit with all beneath it begins inside that unit. */
    private ManagedUnits top() {
        var roots = service.roots();
        return roots.rows().size() == 1 ? service.beneath(roots.rows().get(0).id()) : roots;
    }

    public String getTyped() {
        return typed;
    }

    public boolean isSearched() {
        return !typed.isEmpty();
    }

    public ManagedUnits getUnits() {
        return units;
    }
}
