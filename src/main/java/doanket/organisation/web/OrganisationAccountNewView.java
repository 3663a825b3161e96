package doanket.organisation.web;

import doanket.identity.OpenedAccount;
import doanket.identity.RoleRow;
import doanket.organisation.AccountAdministration;
import doanket.organisation.AccountStart;
import doanket.organisation.UnitPlace;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
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
    private String key = Uuids.next().toString();
    private String username;
    private RoleForm wanted;
    private String password;

    @PostConstruct
    void load() {
        var today = VietnamTime.day(clock.instant());
        start = service.start(Asked.id(request, "person"), today);
        roles = service.roles();
        username = start.username();
        wanted = new RoleForm(start.unit(), start.from());
    }

    public List<UnitPlace> named(String typed) {
        return service.named(typed);
    }

    /** Stays on this page: the password is nowhere else. */
    public void open() {
        opened = service.open(start.person(), Asked.given(key), username, wanted.wanted(), password);
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

    public RoleForm getWanted() {
        return wanted;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The id of the account; it stays on the page, so that sending it twice opens one. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
