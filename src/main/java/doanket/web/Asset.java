package doanket.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** One file of style, script, letters or signs, with the fingerprint of what is in it. */
record Asset(String name, byte[] content, String fingerprint) {

    private static final int LENGTH = 12;

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "json", "application/json",
            "txt", "text/plain;charset=UTF-8");

    static Asset read(ServletContext context, String path, String name) {
        try (var file = context.getResourceAsStream(path)) {
            return of(name, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Asset of(String name, byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Asset(name, content, HexFormat.of().formatHex(digest).substring(0, LENGTH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code portal.css} as {@code portal.0123456789ab.css}. */
    String stampedName() {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "." + fingerprint + name.substring(dot);
    }

    String type() {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
