package doanket.launcher;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The jar as somebody starts it in a terminal, in a folder and on a port of its own. */
final class Jar {

    private static final int PATIENCE_SECONDS = 600;

    private final Path data;
    private final Path terminal;
    private final int port;
    private final Set<Integer> answered = new HashSet<>();
    private Process process;

    Jar(Path data) throws IOException {
        this.data = data;
        this.terminal = Files.createTempFile("doanket-terminal", ".txt");
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    Process process() {
        return process;
    }

    /** Starts it and waits until it says that it is ready. */
    void start(Map<String, String> environment) throws IOException, InterruptedException {
        launch(environment, "--port", Integer.toString(port), "--data-dir", data.toString());
        var ready = "Đoàn Kết is ready: http://localhost:" + port;
        for (int tenths = 0; tenths < PATIENCE_SECONDS * 10 && !said().contains(ready); tenths++) {
            knock();
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The portal did not start:\n" + said() + log());
            }
        }
    }

    private void knock() throws InterruptedException {
        try {
            answered.add(get("/health/ready").statusCode());
        } catch (IOException e) {
            // Nobody listens yet.
        }
    }

    /** With what it answered while it was starting, if at all. */
    Set<Integer> answered() {
        return answered;
    }

    /** Starts it with these arguments and waits for nothing. */
    void launch(Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                "target/doanket.jar"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(terminal.toFile());
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** Waits until it has ended by itself, and tells with which status. */
    int status() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("It goes on");
        }
        return process.exitValue();
    }

    /** Asks it to end, as Ctrl-C does, and waits for it. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end");
        }
    }

    /** What stands in the terminal. */
    String said() throws IOException {
        return Files.readString(terminal);
    }

    private String log() throws IOException {
        var log = data.resolve("logs/server-0.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
