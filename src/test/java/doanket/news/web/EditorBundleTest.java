package doanket.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The bundle is committed, because a machine that builds the portal need not have Node: it must not drift from its sources. */
class EditorBundleTest {

    private static final Path SOURCES = Path.of("src/main/editor");
    private static final Path BUNDLE = Path.of("src/main/webapp/assets/editor.js");

    @Test
    void isBuiltFromTheSourcesBesideIt() throws Exception {
        assertThat(firstLine())
                .as("run 'npm ci' and 'npm run build' in src/main/editor")
                .startsWith("/*! sources " + hashOfSources() + ";");
    }

    @Test
    void namesNoRegistryInItsLockFile() throws IOException {
        assertThat(Files.readString(SOURCES.resolve("package-lock.json"))).doesNotContain("\"resolved\"");
    }

    @Test
    void neverWritesStylesIntoThePage() throws IOException {
        assertThat(Files.readString(SOURCES.resolve("src/editor.js"))).contains("injectCSS: false");
    }

    private static String firstLine() throws IOException {
        try (var lines = Files.lines(BUNDLE)) {
            return lines.findFirst().orElseThrow();
        }
    }

    /** As build.mjs counts it: name and text of each source in the order of names. */
    private static String hashOfSources() throws IOException, NoSuchAlgorithmException {
        var names = new TreeSet<>(List.of("build.mjs", "package-lock.json", "package.json"));
        try (var files = Files.list(SOURCES.resolve("src"))) {
            files.forEach(file -> names.add("src/" + file.getFileName()));
        }
        var digest = MessageDigest.getInstance("SHA-256");
        for (var name : names) {
            var text = Files.readString(SOURCES.resolve(name)).replace("\r\n", "\n");
            digest.update((name + "\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
