package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The part of single sign-on that needs the database, so that no connection waits for the provider. */
@ApplicationScoped
@Transactional
class ProviderSignIns {

    /** Of two that are named both have to fit. */
    private static final String END = """
            delete from device_session s
            using account a
            where a.id = s.account_id
            and a.provider_issuer = ?1
            and a.provider_subject = coalesce(cast(?2 as text), a.provider_subject)
            and (cast(?3 as text) is null or s.provider_session = ?3)
            returning s.account_id""";

    private final IdentityRepository identities;
    private final Sessions sessions;
    private final SignInTries tries;
    private final Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    protected ProviderSignIns() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ProviderSignIns(IdentityRepository identities, Sessions sessions, SignInTries tries, Clock clock) {
        this.identities = identities;
        this.sessions = sessions;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * Opens a session of the account that an administrator linked; nothing, and a line in the log, where there is none that is
     * open. Of two tabs that come back at once the second takes over what the first has begun, instead of ending it.
     */
    Optional<SessionToken> open(ProvenAtProvider proven, Origin origin, Optional<SessionToken> there) {
        var linked = identities.accountOf(proven.who());
        var token = linked.filter(Account::isOpen)
                .map(account -> there.filter(begun -> sessions.isTwin(begun, account))
                        .orElseGet(() -> sessions.open(account, origin, proven)));
        if (token.isEmpty()) {
            tries.failed(linked.map(Account::accountId).orElse(null), origin.address());
        }
        return token;
    }

    /** Ends the sessions that are meant; nothing, and false, if that word was said before. */
    boolean end(EndedAtProvider ended, Origin origin) {
        var now = clock.instant();
        if (!isNew(ended, now)) {
            return false;
        }
        var accounts = endSessions(ended);
        accounts.stream().distinct().forEach(account -> tries.endedAtProvider(account, origin.address()));
        if (!accounts.isEmpty()) {
            sessions.forget();
        }
        return true;
    }

    private boolean isNew(EndedAtProvider ended, Instant now) {
        entityManager
                .createNativeQuery("delete from provider_logout where ends < ?1")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
        return entityManager
                        .createNativeQuery(
                                "insert into provider_logout (word, ends) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, ended.word())
                        .setParameter(2, Timestamp.from(ended.ends()))
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked")
    private List<UUID> endSessions(EndedAtProvider ended) {
        return entityManager
                .createNativeQuery(END)
                .setParameter(1, ended.issuer())
                .setParameter(2, ended.subject())
                .setParameter(3, ended.session())
                .getResultList();
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
