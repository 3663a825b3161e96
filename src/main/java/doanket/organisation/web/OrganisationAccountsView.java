package doanket.organisation.web;

import doanket.identity.LockingRule;
import doanket.organisation.AccountConcern;
import doanket.organisation.AccountLine;
import doanket.organisation.AccountLists;
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
    private AccountLists service;

    @Inject
    private HttpServletRequest request;

    private String typed;
    private AccountConcern concern;
    private Slice<Line> slice;
    private LockingRule rule;

    /** One account as a line of text. */
    public record Line(AccountLine account, String lastSignIn) {}

    @PostConstruct
    void load() {
        typed = Asked.text(request, "q");
        rule = service.lockingRule();
        concern = AccountConcern.named(Asked.text(request, "concern")).orElse(null);
        int page = Asked.page(request);
        var found = concern == null ? service.accounts(typed, page) : service.accounts(concern, typed, page);
        slice = found.map(OrganisationAccountsView::line);
    }

    private static Line line(AccountLine account) {
        var last = account.lastSignInAt();
        return new Line(account, last == null ? "" : VietnamTime.DATE_TIME.format(VietnamTime.local(last)));
    }

    public LockingRule getRule() {
        return rule;
    }

    /** What the list can be narrowed to. */
    public List<AccountConcern> getConcerns() {
        return List.of(AccountConcern.values());
    }

    /** Nothing for all accounts. */
    public AccountConcern getConcern() {
        return concern;
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
        return Asked.address("/organisation/accounts", "q", typed, "concern", concern == null ? "" : concern.name());
    }
}
