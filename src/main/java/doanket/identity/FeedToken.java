package doanket.identity;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.VietnameseText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Lets a program that cannot sign in fetch one kind of feed for its owner. It is shown once, works until it is revoked, and
 * opens nothing while the account is closed or its password waits to be changed.
 */
@Entity
@Table(name = "feed_token")
class FeedToken extends AggregateRoot {

    static final int LABEL_MAX = 80;

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", nullable = false)
    private FeedPurpose purpose;

    @Column(name = "label", nullable = false)
    private String label;

    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected FeedToken() {} // for JPA

    FeedToken(UUID accountId, FeedPurpose purpose, String label, SessionToken secret, Instant now) {
        var line = VietnameseText.nfc(label == null ? "" : label)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        if (line.isEmpty() || line.length() > LABEL_MAX) {
            throw IdentityRefused.feedLabel(LABEL_MAX);
        }
        this.accountId = requireNonNull(accountId);
        this.purpose = requireNonNull(purpose);
        this.label = line;
        this.tokenHash = secret.hash();
        this.madeAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isOf(UUID account) {
        return accountId.equals(account);
    }

    String label() {
        return label;
    }
}
