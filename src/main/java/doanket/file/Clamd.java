package doanket.file;

import doanket.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks a ClamAV daemon, where one is configured ({@code doanket.clamav.host}, {@code .port}), by its command INSTREAM. A
 * daemon that does not answer lets nothing in.
 */
@ApplicationScoped
class Clamd {

    private static final Logger LOG = Logger.getLogger(Clamd.class.getName());
    private static final int USUAL_PORT = 3310;
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;

    private final String host;
    private final int port;

    Clamd() {
        this(Settings.get("doanket.clamav.host", ""), Settings.number("doanket.clamav.port", USUAL_PORT));
    }

    Clamd(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** Refuses a file in which the daemon finds something, and any file while it does not answer. */
    void scan(Arrival arrival) {
        if (host.isEmpty()) {
            return;
        }
        var answer = ask(arrival);
        if (answer.endsWith(" FOUND")) {
            // What people call their files may name somebody.
            LOG.log(Level.WARNING, "Malicious code refused: {0}", answer);
            throw FileRefused.infected(arrival.name());
        }
        if (!answer.endsWith(" OK")) {
            LOG.log(Level.SEVERE, "The scanner answers: {0}", answer);
            throw FileRefused.scannerAway();
        }
    }

    private String ask(Arrival arrival) {
        try (var socket = new Socket();
                var bytes = Files.newInputStream(arrival.source())) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(bytes, new DataOutputStream(socket.getOutputStream()));
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                    .replace('\0', ' ')
                    .strip();
        } catch (IOException e) {
            LOG.log(Level.SEVERE, e, () -> "The scanner at " + host + ":" + port + " does not answer");
            throw FileRefused.scannerAway();
        }
    }

    /** Each piece with its length before it; a length of nothing ends it. */
    private static void send(InputStream bytes, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var piece = new byte[PIECE];
        for (int read = bytes.read(piece); read > 0; read = bytes.read(piece)) {
            out.writeInt(read);
            out.write(piece, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }
}
