package doanket.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.Http;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server's log says what went wrong, and not with whom; who did what stands in the portal's own log, behind a permission. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LogST {

    private static final Path FOLDER = Path.of("target/it-server");
    private static final Pattern INCIDENT = Pattern.compile("\\b[A-HJ-NP-Z2-9]{8}\\b");
    private static final int PATIENCE_SECONDS = 30;

    @Test
    void aSignInThatFailsLeavesNoName() throws Exception {
        var name = "khong.co." + UUID.randomUUID().toString().substring(24);
        var password = "Sai-" + UUID.randomUUID();

        var refused =
                Http.visitor().post("/login", Http.FORM, Http.form(Map.of("username", name, "password", password)));

        assertThat(refused.body()).contains("Tên đăng nhập hoặc mật khẩu không đúng.");
        assertThat(logAfterAnIncident()).doesNotContain(name, password);
    }

    /** What was logged before stands there when something later does. */
    private static String logAfterAnIncident() throws IOException, InterruptedException {
        var page = Http.signedIn("canbo.mttq").get("/testkit/trouble?is=unexpected");
        var code = INCIDENT.matcher(page.body().replaceAll("<[^>]*>", " "))
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
        try (var changes = FOLDER.getFileSystem().newWatchService()) {
            FOLDER.register(changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            var log = log();
            while (!log.contains("Incident " + code)) {
                var change = changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertThat(change).as("incident " + code + " in the log").isNotNull();
                change.pollEvents();
                change.reset();
                log = log();
            }
            return log;
        }
    }

    /** The newest file and the older ones that the server keeps beside it. */
    private static String log() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.newDirectoryStream(FOLDER, "server.log*[!k]")) {
            for (var file : files) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
