package doanket.identity;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One browser that has signed in. It ends when left idle, at an absolute limit, when its owner ends it, or with its
 * account. Any node of the portal can take it over, for it lives in the database.
 */
@Entity
@Table(name = "device_session")
class DeviceSession extends AggregateRoot {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration ABSOLUTE = Duration.ofHours(12);
    /** How stale the time of last use may be; spares a write on each request. */
    static final Duration GRAIN = Duration.ofMinutes(1);

    private static final int BROWSER_MAX = 200;

    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "last_seen_at", nullable = false)
    private Instant lastSeenAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "address", nullable = false)
    private String address;

    @Column(name = "browser", nullable = false)
    private String browser;

    /** What the provider wants to see again when this session ends; null where it was begun without one. */
    @Column(name = "provider_token")
    private String providerToken;

    /** What the provider calls the session there; null where it was begun without one, or tells no name. */
    @Column(name = "provider_session")
    private String providerSession;

    protected DeviceSession() {} // for JPA

    DeviceSession(SessionToken token, UUID accountId, Origin origin, ProvenAtProvider proven, Instant now) {
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.startedAt = now;
        this.lastSeenAt = now;
        this.endsAt = now.plus(ABSOLUTE);
        this.address = origin.address();
        if (proven != null) {
            this.providerToken = proven.token();
            this.providerSession = proven.session();
        }
        var agent = origin.browser();
        this.browser = agent.length() > BROWSER_MAX ? agent.substring(0, BROWSER_MAX) : agent;
    }

    UUID sessionId() {
        return id();
    }
}
