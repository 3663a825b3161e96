package doanket.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.TimeZone;

/** Starts Payara Micro with the portal in it and says when it can be used. */
public final class Main {

    // The server takes System.out for its log; this stays the terminal, and Vietnamese whatever its locale.
    private static final PrintStream TERMINAL =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String... arguments) throws Exception {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            TERMINAL.println(e.getMessage());
            System.exit(2);
            return;
        }
        start(options);
    }

    private static void start(Options options) throws Exception {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setProperty("doanket.data.dir", options.dataDir().toString());
        var server = options.dataDir().resolve("server");
        wipe(server);
        Files.createDirectories(server.resolve("root"));
        Files.createDirectories(server.resolve("unpacked"));
        // Nothing of ours in the temp folder that everybody shares.
        System.setProperty(
                "java.io.tmpdir", Files.createDirectories(server.resolve("tmp")).toString());
        TERMINAL.println("Đoàn Kết is starting; data in " + options.dataDir());
        PayaraMicro.main(new String[] {
            "--nohazelcast", "--disablephonehome",
            "--port", Integer.toString(options.port()),
            "--rootdir", server.resolve("root").toString(),
            "--unpackdir", server.resolve("unpacked").toString(),
            "--shutdowngrace", "8000"
        });
        var address = "http://localhost:" + options.port();
        if (!answers(address)) {
            TERMINAL.println("Đoàn Kết did not start. The reason is in the log above.");
            System.exit(1);
        }
        TERMINAL.println();
        TERMINAL.println("Đoàn Kết is ready: " + address);
        tellAccounts(options.dataDir());
    }

    private static boolean answers(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/login"))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    private static void tellAccounts(Path dataDir) throws IOException {
        var table = dataDir.resolve("demo-accounts.txt");
        if (Files.isReadable(table)) {
            TERMINAL.println(Files.readString(table));
        }
    }

    private static void wipe(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Main::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
