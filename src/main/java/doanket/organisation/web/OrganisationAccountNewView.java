package doanket.organisation.web;

import doanket.identity.NewGrant;
import doanket.identity.OpenedAccount;
import doanket.identity.RoleRow;
import doanket.organisation.AccountAdministration;
import doanket.organisation.AccountStart;
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

/** Opening an account for a person, with a first role; its first password is shown once. */
@Named
@ViewScoped
public class OrganisationAccountNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration service;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient Clock clock;

    private AccountStart start;
    private List<RoleRow> roles;
    private OpenedAccount opened;
    private String username;
    private String role;
    private UnitName unit;
    private boolean withSubtree;
    private LocalDate from;

    @PostConstruct
    void load() {
        from = VietnamTime.day(clock.instant());
        start = service.start(Asked.id(request, "person"));
        roles = service.roles();
        username = start.username();
        unit = start.unit();
    }

    public List<UnitName> named(String typed) {
        return service.named(typed);
    }

    /** Stays on this page: the password is nowhere else. */
    public void open() {
        opened = service.open(start.person(), username, new NewGrant(role, unit.id(), withSubtree, from, null));
    }

    public AccountStart getStart() {
        return start;
    }

    public List<RoleRow> getRoles() {
        return roles;
    }

    public OpenedAccount getOpened() {
        return opened;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public UnitName getUnit() {
        return unit;
    }

    public void setUnit(UnitName unit) {
        this.unit = unit;
    }

    public boolean isWithSubtree() {
        return withSubtree;
    }

    public void setWithSubtree(boolean withSubtree) {
        this.withSubtree = withSubtree;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
