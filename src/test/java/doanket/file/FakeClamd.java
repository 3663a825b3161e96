package doanket.file;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A daemon that takes one file by INSTREAM, keeps what it was sent, and answers what it was told to. */
final class FakeClamd implements AutoCloseable {

    private final ServerSocket socket;
    private final CompletableFuture<byte[]> received = new CompletableFuture<>();

    FakeClamd(String answer) throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var thread = new Thread(() -> serve(answer));
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    byte[] received() {
        return received.join();
    }

    private void serve(String answer) {
        try (Socket client = socket.accept()) {
            var in = new DataInputStream(client.getInputStream());
            var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
            if (!command.equals("zINSTREAM\0")) {
                throw new IOException("unknown command " + command);
            }
            var bytes = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                bytes.write(in.readNBytes(length));
            }
            received.complete(bytes.toByteArray());
            client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            received.completeExceptionally(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
