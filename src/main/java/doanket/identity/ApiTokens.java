package doanket.identity;

import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Personal access tokens: made and revoked by their owners, and asked for on each call of another system. */
@ApplicationScoped
@Transactional
public class ApiTokens {

    /** At the same time. */
    static final int MOST = 10;

    private static final int LONGEST = 100;

    private final ApiTokenRepository tokens;
    private final ApiTokenOwners owners;
    private final ApiGate gate;
    private final AccountKit kit;
    private final Actor actor;

    protected ApiTokens() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ApiTokens(ApiTokenRepository tokens, ApiTokenOwners owners, ApiGate gate, AccountKit kit, Actor actor) {
        this.tokens = tokens;
        this.owners = owners;
        this.gate = gate;
        this.kit = kit;
        this.actor = actor;
    }

    /** One's own that are not revoked, the newest first, also those that have ended. */
    @Allowed(Permission.SIGNED_IN)
    public List<ApiTokenRow> own() {
        return tokens.own(actor.account(), actor.today());
    }

    /**
     * Makes a token and returns its secret, which is shown once and stored nowhere. Asks for the own password again, since a token
     * outlives the session of a browser left alone. Refuses one without name or use, one for more than a year, a wrong password, and
     * an eleventh.
     */
    @Allowed(Permission.SIGNED_IN)
    public String make(NewApiToken wanted, String ownPassword) {
        var account = kit.locked(actor.account());
        var secret = ApiToken.secret();
        var token = new ApiToken(account.accountId(), wanted, secret, actor.now());
        owners.confirm(ownPassword);
        if (tokens.own(account.accountId(), actor.today()).size() >= MOST) {
            throw IdentityRefused.tooManyTokens(MOST);
        }
        tokens.add(token);
        kit.record("tokenMade", account, token.told() + ", " + VietnamTime.DATE.format(token.validUntil()));
        return secret.value();
    }

    /** Ends one of one's own; whoever uses it is turned away from the next call on. */
    @Allowed(Permission.SIGNED_IN)
    public void revoke(UUID id) {
        var token = tokens.find(id).filter(found -> found.isOf(actor.account())).orElseThrow(NotFoundException::new);
        if (!token.isRevoked()) {
            token.revoke(actor.now());
            kit.record("tokenRevoked", kit.locked(actor.account()), token.told());
        }
    }

    /**
     * Lets the rest of the request act as the owner of the token, with those of the owner's permissions that its scopes let
     * through. At most 1000 calls of one token and 30 with unknown ones from one address are answered in a quarter of an hour.
     */
    @Allowed(Permission.ANYONE)
    public ApiEntry enter(String secret, Origin origin) {
        var now = actor.now();
        var hash = new SessionToken(secret == null || secret.length() > LONGEST ? "" : secret).hash();
        if (!gate.mayAsk(hash, origin.address(), now)) {
            return ApiEntry.shut(ApiEntry.State.TOO_MANY);
        }
        var scopes = owners.recognise(hash, now);
        if (scopes.isEmpty()) {
            gate.unknownFrom(origin.address(), now);
            return ApiEntry.shut(ApiEntry.State.UNKNOWN);
        }
        gate.known(hash, now);
        return ApiEntry.open(scopes.get());
    }
}
