package doanket.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

/** Starts Payara Micro with the portal in it and says when it can be used. */
public final class Main {

    // The server takes System.out for its log; this stays the terminal, and Vietnamese whatever its locale.
    private static final PrintStream TERMINAL =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /** What the portal asks for before it calls itself ready or takes more work. */
    private static final String DRAINING = "doanket.draining";

    private static final String BACKUP = "backup";
    private static final Set<String> COMMANDS = Set.of(BACKUP, "restore");
    private static final String VERIFY_LOG = "verify-log";
    private static final Set<String> ASKING = Set.of(VERIFY_LOG, "--help", "-h", "help");
    private static final int MISUSED = 2;
    private static final int FAILED = 1;
    private static final long SHORTEST_GRACE_MILLIS = 2;

    private Main() {}

    public static void main(String... arguments) throws Exception {
        try {
            if (arguments.length > 0 && ASKING.contains(arguments[0])) {
                TERMINAL.println(answer(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length)));
            } else if (arguments.length > 1 && COMMANDS.contains(arguments[0])) {
                run(
                        arguments[0],
                        Path.of(arguments[1]).toAbsolutePath(),
                        Arrays.copyOfRange(arguments, 2, arguments.length));
            } else {
                var options = Options.parse(arguments);
                start(options, DataFolder.take(options));
            }
        } catch (IllegalArgumentException e) {
            leave(MISUSED, e.getMessage());
        } catch (StartRefused e) {
            leave(FAILED, e.getMessage());
        }
    }

    private static String answer(String command, String... arguments) throws StartRefused {
        return command.equals(VERIFY_LOG)
                ? new LogCheck(Options.parse(arguments).dataDir()).said()
                : Options.USAGE;
    }

    /** The two commands that need no server. */
    private static void run(String command, Path archive, String... arguments) throws StartRefused {
        var dataDir = Options.parse(arguments).dataDir();
        if (command.equals(BACKUP)) {
            new Backup(dataDir).to(archive);
            TERMINAL.println("Backed up " + dataDir + " into " + archive);
        } else {
            new Restore(archive).into(dataDir);
            TERMINAL.println("Put back into " + dataDir + "; start the portal with --data-dir " + dataDir);
        }
    }

    /** Maven runs the portal as a process of its own, which would outlive it where only Maven is told to stop. */
    static void endWith(ProcessHandle other, Runnable end) {
        other.onExit().thenRun(end);
    }

    private static void start(Options options, DataFolder folder) throws Exception {
        options.checkPort();
        if (Boolean.parseBoolean(Options.setting("doanket.ends.with.parent", "false"))) {
            ProcessHandle.current().parent().ifPresent(parent -> endWith(parent, () -> System.exit(0)));
        }
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setProperty("doanket.data.dir", options.dataDir().toString());
        // Nothing of ours in the temp folder that everybody shares.
        System.setProperty("java.io.tmpdir", folder.server("tmp").toString());
        // Runs beside the server's own hook, which lets requests end for as long as the grace lasts.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.setProperty(DRAINING, "true"), "draining"));
        TERMINAL.println("Đoàn Kết is starting, which takes about half a minute; data and log are in " + folder.path());
        PayaraMicro.main(new String[] {
            "--nohazelcast", "--disablephonehome",
            "--port", Integer.toString(options.port()),
            "--rootdir", folder.server("root").toString(),
            "--unpackdir", folder.server("unpacked").toString(),
            "--prebootcommandfile", folder.commands(options.address()).toString(),
            "--postdeploycommandfile", folder.opening().toString(),
            "--logproperties", folder.logging().toString(),
            "--shutdowngrace",
                    Long.toString(
                            Math.max(SHORTEST_GRACE_MILLIS, options.grace().toMillis()))
        });
        if (!answers(options)) {
            leave(FAILED, "Đoàn Kết did not start. " + folder.reason());
        }
        TERMINAL.println();
        TERMINAL.println("Đoàn Kết is ready: http://localhost:" + options.port());
        tellAccounts(folder);
    }

    private static boolean answers(Options options) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(options.url() + "/health/ready"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false; // nobody listens: the portal is not there
        }
    }

    private static void tellAccounts(DataFolder folder) throws IOException {
        var table = folder.path().resolve("demo-accounts.txt");
        if (Files.isReadable(table)) {
            TERMINAL.println(Files.readString(table));
        }
        var first = folder.path().resolve("first-administrator.txt");
        if (Files.isReadable(first)) {
            TERMINAL.println("The first administrator's name and password are in " + first);
        }
    }

    private static void leave(int status, String sentence) {
        TERMINAL.println(sentence);
        System.exit(status);
    }
}
