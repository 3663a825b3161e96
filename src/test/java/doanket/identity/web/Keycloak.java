package doanket.identity.web;

import com.microsoft.playwright.Page;
import doanket.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A real Keycloak, where the server under test expects its provider, for as long as one test class needs it. */
final class Keycloak implements AutoCloseable {

    static final String PASSWORD = "Thu-Nghiem-2026";
    static final String LAN = "5d0f7c1e-0000-4000-8000-0000000000a1";

    /** Somebody else whom the same provider knows. */
    static final String OTHER = "khac";

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Who is called there as the portal's own administrator is called here. */
    static final String NAMESAKE = "5d0f7c1e-0000-4000-8000-0000000000a2";

    private static final Path UNPACKED = Path.of("target/keycloak");
    private static final Path REALM = Path.of("src/test/keycloak/doanket-realm.json");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private static final Pattern ID_TOKEN = Pattern.compile("\"id_token\":\"([^\"]+)\"");

    /** Follows no redirect. */
    private final HttpClient client = HttpClient.newHttpClient();

    private final Process process;
    private final Thread lastWill = new Thread(this::end);

    private Keycloak(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(lastWill);
    }

    static Keycloak start() {
        try (var unpacked = Files.list(UNPACKED)) {
            var home = unpacked.filter(Files::isDirectory).findFirst().orElseThrow();
            prepare(home);
            var keycloak = new Keycloak(process(home));
            keycloak.awaitReady();
            keycloak.warmUp();
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is left of an earlier run. */
    private static void prepare(Path home) throws IOException {
        var data = home.resolve("data");
        if (Files.exists(data)) {
            try (var old = Files.walk(data)) {
                old.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        var imports = Files.createDirectories(data.resolve("import"));
        Files.writeString(
                imports.resolve("doanket-realm.json"), Files.readString(REALM).replace("@portal@", Portal.url()));
    }

    private static Process process(Path home) throws IOException {
        var script = home.resolve("bin").resolve(WINDOWS ? "kc.bat" : "kc.sh").toAbsolutePath();
        script.toFile().setExecutable(true);
        var builder = new ProcessBuilder(List.of(
                script.toString(),
                "start-dev",
                "--http-port=" + port(),
                "--http-host=localhost",
                "--hostname=http://localhost:" + port(),
                "--cache=local",
                "--import-realm"));
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx600m -XX:TieredStopAtLevel=1");
        return builder.redirectErrorStream(true)
                .redirectOutput(UNPACKED.resolve("keycloak.log").toFile())
                .start();
    }

    static String url() {
        return "http://localhost:" + port();
    }

    private static int port() {
        return Integer.getInteger("oidc.port");
    }

    private void awaitReady() {
        var realm = HttpRequest.newBuilder(URI.create(url() + "/realms/doanket/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(realm)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                close();
                throw new IllegalStateException("Keycloak did not start, see target/keycloak/keycloak.log");
            }
            pause();
        }
    }

    /** The first token of a cold server takes longer than the portal waits for any. */
    private void warmUp() {
        adminToken();
        answers(HttpRequest.newBuilder(URI.create(url() + "/realms/doanket/protocol/openid-connect/certs"))
                .build());
    }

    private boolean answers(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on it signs with a key that nobody has seen before. */
    void rotateKeys() {
        var answer = post("/admin/realms/doanket/components", "application/json", """
                {"name":"fresh","providerId":"rsa-generated","providerType":"org.keycloak.keys.KeyProvider","parentId":"doanket",
                 "config":{"priority":["900"],"enabled":["true"],"active":["true"],"keySize":["2048"],"algorithm":["RS256"]}}""", adminToken());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** As its administrator does when somebody leaves. */
    void endSessions(String subject) {
        var answer = post("/admin/realms/doanket/users/" + subject + "/logout", "application/json", "", adminToken());
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** Signs in as the form of that page would, and tells where the browser is sent then, but does not send it there. */
    String answer(Page page, String name) {
        var cookies = page.context().cookies().stream()
                .filter(cookie -> cookie.path.startsWith("/realms/"))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        var form = HttpRequest.newBuilder(
                        URI.create(page.locator("#kc-form-login").getAttribute("action")))
                .timeout(Duration.ofSeconds(30))
                .header("Cookie", cookies)
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("username=" + name + "&password=" + PASSWORD));
        return send(form).headers().firstValue("Location").orElseThrow();
    }

    /** What another client of the same provider gets for a code of its own. */
    String tokenOfOther(String code) {
        var answer = post(
                "/realms/doanket/protocol/openid-connect/token",
                FORM,
                "grant_type=authorization_code&client_id=" + OTHER + "&client_secret=Bi-Mat-Khac-2026&code=" + code
                        + "&redirect_uri=" + Portal.url() + "/login/oidc/callback",
                "");
        return found(ID_TOKEN, answer.body());
    }

    private String adminToken() {
        var answer = post(
                "/realms/master/protocol/openid-connect/token",
                FORM,
                "grant_type=password&client_id=admin-cli&username=admin&password=" + PASSWORD,
                "");
        return found(TOKEN, answer.body());
    }

    private static String found(Pattern wanted, String body) {
        var token = wanted.matcher(body);
        if (!token.find()) {
            throw new IllegalStateException(body);
        }
        return token.group(1);
    }

    private HttpResponse<String> post(String path, String type, String body, String token) {
        var request = HttpRequest.newBuilder(URI.create(url() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(lastWill);
    }

    /** The script and the server that it started. */
    private void end() {
        var all = java.util.stream.Stream.concat(process.descendants(), java.util.stream.Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(ended -> ended.onExit().join());
    }
}
