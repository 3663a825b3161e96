package doanket;

import doanket.testkit.Acting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A client that is no browser: it sends what it is told, follows no redirect, and keeps one cookie. */
public final class Http {

    public static final String FORM = "application/x-www-form-urlencoded";

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final Map<String, Http> CLIENTS = new ConcurrentHashMap<>();

    private final String cookie;

    private Http(String cookie) {
        this.cookie = cookie;
    }

    public static Http visitor() {
        return new Http("");
    }

    /** The password is sent once in a run for each account; a session that has ended is begun anew. */
    public static Http signedIn(String username) {
        return CLIENTS.compute(username, (name, known) -> known != null && known.isSignedIn() ? known : signIn(name));
    }

    private boolean isSignedIn() {
        return get("/session").statusCode() == 204;
    }

    private static Http signIn(String username) {
        var answer = visitor().post("/login", FORM, form(Map.of("username", username, "password", Acting.PASSWORD)));
        return new Http(cookie(answer, "__Host-DK-TOKEN"));
    }

    /** What this client sends as its {@code Cookie}. */
    public String cookies() {
        return cookie;
    }

    /** The same client with one more cookie. */
    public Http with(String more) {
        return new Http(cookie + "; " + more);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** As a page of the portal itself would send it. */
    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        var own = List.of("Origin", Portal.url(), "Content-Type", type);
        var all = java.util.stream.Stream.concat(own.stream(), List.of(headers).stream());
        return send("POST", path, BodyPublishers.ofString(body), all.toArray(String[]::new));
    }

    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(Portal.url() + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends lines as they are, with the cookie of this client, and tells the whole answer. */
    public String raw(String firstLine, String... headerLines) {
        var request = new StringBuilder(firstLine).append("\r\n");
        for (var line : headerLines) {
            request.append(line).append("\r\n");
        }
        request.append("Cookie: ").append(cookie).append("\r\nConnection: close\r\n\r\n");
        try (var socket = new Socket("localhost", Portal.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The cookie of that name as the answer sets it, without its attributes. */
    public static String cookie(HttpResponse<?> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith(name + "="))
                .map(header -> header.split(";")[0])
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cookie " + name + " in " + answer));
    }
}
