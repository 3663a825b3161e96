package doanket.testkit;

import doanket.identity.CurrentUser;
import doanket.identity.Origin;
import doanket.identity.SignInService;
import doanket.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets an in-container test act as one of the demo's accounts. */
@ApplicationScoped
public class Acting {

    /** The password of every demo account while tests run. */
    public static final String PASSWORD = "Thu-Nghiem-2026";

    @Inject
    private SignInService signIn;

    @Inject
    private CurrentUser user;

    /** The rest of this test acts as that account. */
    public SignedIn as(String username) {
        var token = signIn.signIn(username, PASSWORD, new Origin("127.0.0.9", "test"));
        signIn.identify(token, true);
        return user.get();
    }

    public void asSystem() {
        user.becomeSystem();
    }
}
