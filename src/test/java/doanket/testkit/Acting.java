package doanket.testkit;

import doanket.identity.CurrentUser;
import doanket.identity.Origin;
import doanket.identity.SessionToken;
import doanket.identity.SignInService;
import doanket.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.spi.BeanManager;
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

    @Inject
    private BeanManager beans;

    /** The rest of this test acts as that account. */
    public SignedIn as(String username) {
        return as(username, PASSWORD);
    }

    /** The rest of this test acts as the holder of that account, and no longer as the portal itself. */
    public SignedIn as(String username, String password) {
        asNobody();
        var token = signIn.signIn(username, password, new Origin("127.0.0.9", "test"));
        signIn.identify(token, true);
        return user.get();
    }

    /** The rest of this test acts as whoever that session belongs to. */
    public SignedIn by(SessionToken session) {
        asNobody();
        signIn.identify(session, true);
        return user.get();
    }

    private void asNobody() {
        var whoever = beans.resolve(beans.getBeans(CurrentUser.class));
        ((AlterableContext) beans.getContext(RequestScoped.class)).destroy(whoever);
    }

    /** As {@link #asSystem()}, with nobody signed in besides. */
    public void asPortal() {
        asNobody();
        asSystem();
    }

    public void asSystem() {
        user.becomeSystem();
    }
}
