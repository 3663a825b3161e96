package doanket.organisation.web;

import doanket.identity.NewSignIn;
import doanket.identity.OpenedAccount;
import doanket.identity.RoleRow;
import doanket.identity.SignInWay;
import doanket.organisation.AccountAdministration;
import doanket.organisation.AccountRole;
import doanket.organisation.AccountSheet;
import doanket.organisation.UnitPlace;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
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
    private RoleForm wanted;
    private String password;
    private List<SignInWay> ways;
    private SignInWay way;
    private String subject;
    private UnitPlace home;

    /** One role as a line of text. */
    public record Line(AccountRole role, String from, String to) implements Serializable {}

    @PostConstruct
    void load() {
        account = service.account(Asked.id(request, "id"));
        held = account.roles().stream()
                .map(grant -> new Line(grant, VietnamTime.told(grant.from()), VietnamTime.told(grant.to())))
                .toList();
        roles = service.roles();
        ways = service.ways();
        way = account.way();
        subject = account.subject();
        wanted = new RoleForm(account.unit(), VietnamTime.day(clock.instant()));
    }

    public List<UnitPlace> named(String typed) {
        return service.named(typed);
    }

    /** Stays on this page: the password is nowhere else. */
    public void renew() {
        renewed = service.giveNewPassword(account.id(), password);
        account = service.account(account.id());
    }

    public String dropFactor() {
        service.dropFactor(account.id(), password);
        return again("account.factorDropped");
    }

    public String close() {
        service.close(account.id(), password);
        return again("account.closed");
    }

    public String reopen() {
        service.reopen(account.id(), password);
        return again("account.reopened");
    }

    public String grant() {
        service.grant(account.id(), wanted.wanted(), password);
        Told.done("account.granted");
        return here();
    }

    public String revoke(UUID grant) {
        service.revoke(grant, password);
        return again("account.revoked");
    }

    public String openBy() {
        service.openBy(account.id(), new NewSignIn(way, subject), password);
        return again("account.wayChanged");
    }

    public String move() {
        service.move(account.id(), home.id(), password);
        return again("account.moved");
    }

    private String again(String said) {
        Told.done(said);
        return here();
    }

    private String here() {
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public RoleForm getWanted() {
        return wanted;
    }

    public List<SignInWay> getWays() {
        return ways;
    }

    public SignInWay getWay() {
        return way;
    }

    public void setWay(SignInWay way) {
        this.way = way;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public UnitPlace getHome() {
        return home;
    }

    public void setHome(UnitPlace home) {
        this.home = home;
    }

    public OpenedAccount getRenewed() {
        return renewed;
    }
}
