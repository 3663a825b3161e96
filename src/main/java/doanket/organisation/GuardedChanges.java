package doanket.organisation;

import doanket.identity.NewGrant;
import doanket.identity.NewSignIn;
import doanket.identity.OwnPassword;
import doanket.identity.RoleRow;
import doanket.identity.RoleService;
import doanket.identity.SignInWay;
import doanket.identity.SignInWays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What whoever looks after an account does only with the own password typed again. */
@ApplicationScoped
class GuardedChanges {

    private final RoleService roles;
    private final SignInWays ways;
    private final OwnPassword password;

    protected GuardedChanges() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    GuardedChanges(RoleService roles, SignInWays ways, OwnPassword password) {
        this.roles = roles;
        this.ways = ways;
        this.password = password;
    }

    List<RoleRow> roles() {
        return roles.roles();
    }

    List<SignInWay> ways() {
        return ways.offered();
    }

    void openBy(UUID account, NewSignIn wanted, String typed) {
        password.confirm(typed);
        ways.change(account, wanted);
    }

    /** Before an account is opened with its first role, closed, or its owner let in anew. */
    void confirm(String typed) {
        password.confirm(typed);
    }

    /** With a new account, for which the own password was typed already. */
    void first(UUID account, NewGrant wanted) {
        roles.grant(wanted.unit(), account, wanted);
    }

    void grant(UUID account, NewGrant wanted, String typed) {
        password.confirm(typed);
        roles.grant(wanted.unit(), account, wanted);
    }

    void revoke(UUID grant, String typed) {
        password.confirm(typed);
        roles.revoke(grant);
    }
}
