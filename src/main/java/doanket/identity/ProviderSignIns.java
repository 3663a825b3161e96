package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The part of single sign-on that needs the database, so that no connection waits for the provider. */
@ApplicationScoped
@Transactional
class ProviderSignIns {

    private final IdentityRepository identities;
    private final Sessions sessions;
    private final SignInTries tries;

    @PersistenceContext
    EntityManager entityManager;

    protected ProviderSignIns() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    ProviderSignIns(IdentityRepository identities, Sessions sessions, SignInTries tries) {
        this.identities = identities;
        this.sessions = sessions;
        this.tries = tries;
    }

    /**
     * Opens a session of the account that an administrator linked; nothing, and a line in the log, where there is none that is
     * open. Of two tabs that come back at once the second takes over what the first has begun, instead of ending it.
     */
    Optional<SessionToken> open(ProvenAtProvider proven, Origin origin, Optional<SessionToken> there) {
        var linked = identities.accountOf(proven.who());
        var token = linked.filter(Account::isOpen)
                .map(account -> there.filter(begun -> sessions.isTwin(begun, account))
                        .orElseGet(() -> sessions.open(account, origin, proven.token())));
        if (token.isEmpty()) {
            tries.failed(linked.map(Account::accountId).orElse(null), origin.address());
        }
        return token;
    }

    /** What the provider gave when that session began. */
    Optional<String> tokenOf(SessionToken session) {
        return entityManager
                .createQuery("select s.providerToken from DeviceSession s where s.tokenHash = :hash", String.class)
                .setParameter("hash", session.hash())
                .getResultList()
                .stream()
                .flatMap(token -> Optional.ofNullable(token).stream())
                .findFirst();
    }
}
