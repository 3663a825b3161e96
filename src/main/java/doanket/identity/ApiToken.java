package doanket.identity;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.VietnamTime;
import doanket.platform.VietnameseText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Lets another system act for its owner, within its scopes. It is shown once, ends on its last day or when it is revoked,
 * and opens nothing while the account is closed, its password waits to be changed or a demanded second factor is missing.
 */
@Entity
@Table(name = "api_token")
class ApiToken extends AggregateRoot {

    static final int NAME_MAX = 80;
    static final int MOST_DAYS = 365;

    /** By these letters leaked tokens are found in files and logs. */
    static final String MARK = "dk_";

    private static final int SHOWN = MARK.length() + 6;

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "prefix", nullable = false)
    private String prefix;

    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Column(name = "scopes", nullable = false)
    private String scopes;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "valid_until", nullable = false)
    private LocalDate validUntil;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {} // for JPA

    ApiToken(UUID accountId, NewApiToken wanted, SessionToken secret, Instant now) {
        var line = VietnameseText.nfc(wanted.name() == null ? "" : wanted.name())
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        if (line.isEmpty() || line.length() > NAME_MAX) {
            throw IdentityRefused.tokenName(NAME_MAX);
        }
        if (wanted.scopes() == null || wanted.scopes().isEmpty()) {
            throw IdentityRefused.tokenScopes();
        }
        if (wanted.days() < 1 || wanted.days() > MOST_DAYS) {
            throw IdentityRefused.tokenDays(MOST_DAYS);
        }
        this.accountId = requireNonNull(accountId);
        this.name = line;
        this.prefix = secret.value().substring(0, SHOWN);
        this.tokenHash = secret.hash();
        this.scopes = ApiScope.joined(wanted.scopes());
        this.madeAt = now;
        this.validUntil = VietnamTime.day(now).plusDays(wanted.days());
    }

    /** 256 random bits behind a mark. */
    static SessionToken secret() {
        return new SessionToken(MARK + SessionToken.fresh().value());
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isOf(UUID account) {
        return accountId.equals(account);
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    String name() {
        return name;
    }

    Set<ApiScope> scopes() {
        return ApiScope.split(scopes);
    }

    LocalDate validUntil() {
        return validUntil;
    }

    /** For the log: what it is called, and what it may be used for. */
    String told() {
        return name + " (" + prefix + "…): "
                + String.join(", ", scopes().stream().map(ApiScope::word).toList());
    }
}
