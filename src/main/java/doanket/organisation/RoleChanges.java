package doanket.organisation;

import doanket.identity.NewGrant;
import doanket.identity.OwnPassword;
import doanket.identity.RoleRow;
import doanket.identity.RoleService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Roles are given and taken by whoever types the own password again. */
@ApplicationScoped
class RoleChanges {

    private final RoleService roles;
    private final OwnPassword password;

    protected RoleChanges() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    RoleChanges(RoleService roles, OwnPassword password) {
        this.roles = roles;
        this.password = password;
    }

    List<RoleRow> roles() {
        return roles.roles();
    }

    /** Before an account is opened with its first role. */
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
