package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The steps of a sign-in that ask the database: short, so that whoever's password is still being looked at holds no connection meanwhile. */
@ApplicationScoped
class SignInOpening {

    private final IdentityRepository identities;
    private final PasswordCheck passwords;
    private final Sessions sessions;

    protected SignInOpening() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    SignInOpening(IdentityRepository identities, PasswordCheck passwords, Sessions sessions) {
        this.identities = identities;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** Open or locked; the password decides what is said of it. */
    @Transactional
    Optional<Account> named(String username) {
        return identities.accountNamed(username);
    }

    /** The password was found to be right; refuses an account that was closed meanwhile. */
    @Transactional
    SessionToken open(UUID account, String password, Origin origin) {
        var found = identities.account(account).filter(Account::isOpen).orElseThrow(IdentityRefused::badCredentials);
        passwords.keepUp(found, password);
        return sessions.open(found, origin, null);
    }
}
