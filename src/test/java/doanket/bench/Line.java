package doanket.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive connection that asks for addresses and throws the answers away. Does next to nothing itself, because it
 * runs on the processors it measures.
 */
final class Line implements AutoCloseable {

    private static final int BUFFER = 32_768;

    private final int port;
    private final String cookie;
    private final byte[] dump = new byte[BUFFER];
    private Socket socket;
    private InputStream answer;

    Line(int port, String cookie) {
        this.port = port;
        this.cookie = cookie;
    }

    /** The bytes of the body; anything but 200 is a failure. */
    long get(String path) throws IOException {
        if (socket == null) {
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            answer = new BufferedInputStream(socket.getInputStream(), BUFFER);
        }
        var request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: " + cookie + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        var status = line();
        if (!status.contains(" 200 ")) {
            throw new IOException(path + ": " + status);
        }
        return readRest();
    }

    private long readRest() throws IOException {
        long length = -1;
        boolean last = false;
        for (var header = line().toLowerCase(Locale.ROOT);
                !header.isEmpty();
                header = line().toLowerCase(Locale.ROOT)) {
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
            last |= header.equals("connection: close");
        }
        long read = length >= 0 ? skip(length) : chunks();
        if (last) {
            close();
        }
        return read;
    }

    private long chunks() throws IOException {
        long read = 0;
        for (long size = Long.parseLong(line(), 16); size > 0; size = Long.parseLong(line(), 16)) {
            read += skip(size);
            line();
        }
        line();
        return read;
    }

    private long skip(long length) throws IOException {
        long left = length;
        while (left > 0) {
            int read = answer.read(dump, 0, (int) Math.min(left, dump.length));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
        }
        return length;
    }

    private String line() throws IOException {
        int length = 0;
        for (int next = answer.read(); next != '\n'; next = answer.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            dump[length++] = (byte) next;
        }
        return new String(dump, 0, length, StandardCharsets.ISO_8859_1).strip();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
