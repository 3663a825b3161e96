package doanket.organisation.web;

import doanket.identity.LockingRule;
import doanket.organisation.AccountAdministration;
import doanket.organisation.AccountLine;
import doanket.platform.Slice;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The accounts of the people one looks after. */
@Named
@RequestScoped
public class OrganisationAccountsView {

    @Inject
    private AccountAdministration service;

    @Inject
    private HttpServletRequest request;

    private String typed;
    private Slice<Line> slice;
    private LockingRule rule;

    /** One account as a line of text. */
    public record Line(AccountLine account, String lastSignIn) {}

    @PostConstruct
    void load() {
        typed = Asked.text(request, "q");
        rule = service.lockingRule();
        slice = service.accounts(typed, Asked.page(request)).map(OrganisationAccountsView::line);
    }

    private static Line line(AccountLine account) {
        var last = account.lastSignInAt();
        return new Line(account, last == null ? "" : VietnamTime.DATE_TIME.format(VietnamTime.local(last)));
    }

    public LockingRule getRule() {
        return rule;
    }

    public String getTyped() {
        return typed;
    }

    public List<Line> getLines() {
        return slice.rows();
    }

    public Slice<Line> getSlice() {
        return slice;
    }

    /** The list without its page. */
    public String getAddress() {
        return Asked.address("/organisation/accounts", "q", typed);
    }
}
