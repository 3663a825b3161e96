package doanket.organisation.web;

import doanket.identity.Permission;
import doanket.organisation.RightRow;
import doanket.organisation.RightsAsked;
import doanket.organisation.RightsReport;
import doanket.organisation.UnitPlace;
import doanket.platform.Slice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who may do what in the units one looks after. */
@Named
@RequestScoped
public class OrganisationRightsView {

    @Inject
    private RightsReport service;

    @Inject
    private HttpServletRequest request;

    private String typed;
    private String typedUnit;
    private Permission permission;
    private UnitPlace unit;
    private List<Permission> permissions;
    private Slice<RightRow> slice;

    @PostConstruct
    void load() {
        typed = Asked.text(request, "q");
        typedUnit = Asked.text(request, "unit");
        permissions = service.permissions();
        permission = permissions.stream()
                .filter(one -> one.name().equals(Asked.text(request, "permission")))
                .findFirst()
                .orElse(null);
        unit = service.unit(typedUnit);
        slice = unit == null && !typedUnit.isEmpty()
                ? Slice.of(List.of(), 1, 1)
                : service.rights(
                        new RightsAsked(typed, unit == null ? null : unit.id(), permission), Asked.page(request));
    }

    public String getTyped() {
        return typed;
    }

    public String getTypedUnit() {
        return unit == null ? typedUnit : unit.name();
    }

    public Permission getPermission() {
        return permission;
    }

    public List<Permission> getPermissions() {
        return permissions;
    }

    public List<RightRow> getRows() {
        return slice.rows();
    }

    public Slice<RightRow> getSlice() {
        return slice;
    }

    /** The list without its page. */
    public String getAddress() {
        return Asked.address(
                "/organisation/rights",
                "q",
                typed,
                "unit",
                typedUnit,
                "permission",
                permission == null ? "" : permission.name());
    }
}
