package doanket.organisation.web;

import doanket.identity.NewGrant;
import doanket.identity.OpenedAccount;
import doanket.identity.RoleRow;
import doanket.organisation.AccountAdministration;
import doanket.organisation.AccountRole;
import doanket.organisation.AccountSheet;
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

/** One account: new password, closing and opening again, and its roles. */
@Named
@ViewScoped
public class OrganisationAccountView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration service;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient Clock clock;

    private AccountSheet account;
    private List<Line> held;
    private List<RoleRow> roles;
    private OpenedAccount renewed;
    private String role;
    private UnitName unit;
    private boolean withSubtree;
    private LocalDate from;
    private LocalDate to;

    /** One role as a line of text. */
    public record Line(AccountRole role, String from, String to) implements Serializable {}

    @PostConstruct
    void load() {
        from = VietnamTime.day(clock.instant());
        account = service.account(Asked.id(request, "id"));
        held = account.roles().stream()
                .map(grant -> new Line(grant, told(grant.from()), told(grant.to())))
                .toList();
        roles = service.roles();
        unit = account.unit();
    }

    private static String told(LocalDate day) {
        return day == null ? "" : VietnamTime.DATE.format(day);
    }

    public List<UnitName> named(String typed) {
        return service.named(typed);
    }

    /** Stays on this page: the password is nowhere else. */
    public void renew() {
        renewed = service.giveNewPassword(account.id());
    }

    public String close() {
        service.close(account.id());
        return again("account.closed");
    }

    public String reopen() {
        service.reopen(account.id());
        return again("account.reopened");
    }

    public String grant() {
        service.grant(account.id(), new NewGrant(role, unit.id(), withSubtree, from, to));
        return again("account.granted");
    }

    public String revoke(UUID grant) {
        service.revoke(grant);
        return again("account.revoked");
    }

    private String again(String said) {
        Told.done(said);
        return "/organisation/account?faces-redirect=true&id=" + account.id();
    }

    public AccountSheet getAccount() {
        return account;
    }

    public List<Line> getHeld() {
        return held;
    }

    public List<RoleRow> getRoles() {
        return roles;
    }

    public OpenedAccount getRenewed() {
        return renewed;
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

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
