package doanket.organisation.web;

import doanket.identity.Permission;
import doanket.organisation.RightRow;
import doanket.organisation.RightsReport;
import doanket.organisation.UnitChoice;
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

    private static final String PAGE = "/organisation/rights";

    @Inject
    private RightsReport service;

    @Inject
    private HttpServletRequest request;

    private RightsQuery query;
    private UnitChoice choice;
    private List<Permission> permissions;
    private Slice<RightRow> slice;

    @PostConstruct
    void load() {
        permissions = service.permissions();
        query = RightsQuery.of(request, permissions);
        choice = service.unit(query.typedUnit(), query.chosen());
        slice = query.isVain(choice)
                ? Slice.of(List.of(), 1, 1)
                : service.rights(query.in(choice), Asked.page(request));
    }

    public String getTyped() {
        return query.typed();
    }

    public String getTypedUnit() {
        return query.typedUnit();
    }

    public UnitChoice getChoice() {
        return choice;
    }

    public Permission getPermission() {
        return query.permission();
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
        return at(choice.unit());
    }

    /** The same of another unit that what was typed fits. */
    public String at(UnitPlace unit) {
        return query.address(PAGE, unit == null ? null : unit.id());
    }

    /** The workbook of what is listed. */
    public String getReviewAddress() {
        return query.address(
                RightsWorkbookServlet.ADDRESS,
                choice.unit() == null ? null : choice.unit().id());
    }
}
