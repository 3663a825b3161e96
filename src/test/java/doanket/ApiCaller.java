package doanket;

import doanket.identity.SessionToken;
import doanket.platform.Uuids;
import doanket.testkit.Rows;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Another system with a personal access token of one of the demo's accounts, made beside the portal. */
public final class ApiCaller {

    public static final String JSON = "application/json";

    private static final String MADE = """
            insert into api_token
                (id, version, account_id, name, prefix, token_hash, scopes, made_at, valid_until)
            select ?, 1, a.id, 'Thử nghiệm', left(?, 9), ?, ?, now(), current_date + cast(? as int)
            from account a
            where a.username = ?""";

    private final String secret;

    private ApiCaller(String secret) {
        this.secret = secret;
    }

    /** For a month. The scopes as they are stored, with commas between. */
    public static ApiCaller of(String username, String scopes) {
        return of(username, scopes, 30);
    }

    /** Its last day lies so many days ahead, or behind. */
    public static ApiCaller of(String username, String scopes, int days) {
        var secret = "dk_test" + Uuids.next() + Uuids.next();
        var hash = new SessionToken(secret).hash();
        int made = Rows.change(MADE, Uuids.next(), secret, hash, scopes, days, username);
        if (made != 1) {
            throw new IllegalArgumentException("No account " + username);
        }
        return new ApiCaller(secret);
    }

    /** A system with a secret of any kind. */
    public static ApiCaller with(String secret) {
        return new ApiCaller(secret);
    }

    public String secret() {
        return secret;
    }

    public void revoke() {
        Rows.change("update api_token set revoked_at = now() where token_hash = ?", new SessionToken(secret).hash());
    }

    public HttpResponse<String> get(String path) {
        return Http.visitor().get(path, "Authorization", "Bearer " + secret);
    }

    public HttpResponse<String> send(String method, String path, String body) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), JSON);
    }

    public HttpResponse<String> send(String method, String path, byte[] body, String type, String... headers) {
        var all = Stream.concat(
                        Stream.of("Authorization", "Bearer " + secret, "Content-Type", type), Stream.of(headers))
                .toArray(String[]::new);
        return Http.visitor().send(method, path, BodyPublishers.ofByteArray(body), all);
    }
}
