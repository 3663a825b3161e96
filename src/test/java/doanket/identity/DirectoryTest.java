package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.util.ssl.cert.PublicKeyAlgorithmIdentifier;
import com.unboundid.util.ssl.cert.SignatureAlgorithmIdentifier;
import com.unboundid.util.ssl.cert.X509Certificate;
import doanket.identity.DirectorySettings.Search;
import doanket.testkit.PlayedDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords that a directory keeps, against one that runs in memory. */
class DirectoryTest {

    private static final String RIGHT = "Mật-khẩu-Thư-mục-2026";
    private static final String PATTERN = "uid={0}," + PlayedDirectory.PEOPLE;

    @TempDir
    Path folder;

    @Test
    void theRightPasswordOpensAndNoOther() {
        try (var played = PlayedDirectory.plain(0).with("an.nv", RIGHT).with("lan.lt", "khac")) {
            var directory = byPattern(played);

            assertThat(directory.opens("an.nv", RIGHT)).isTrue();
            assertThat(directory.opens("an.nv", "sai")).isFalse();
            assertThat(directory.opens("an.nv", "khac")).isFalse();
            assertThat(directory.opens("khong.co.ai", RIGHT)).isFalse();
        }
    }

    @Test
    void anEmptyPasswordOpensNothingThoughDirectoriesTakeItForNobodys() {
        try (var played = PlayedDirectory.plain(0).with("an.nv", RIGHT)) {
            assertThat(byPattern(played).opens("an.nv", "")).isFalse();
            assertThat(byPattern(played).opens("an.nv", null)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "an*", "an.nv)(uid=*", "an.nv,ou=nguoi,dc=vi,dc=du", "an.nv\\", "an.nv+x=y"})
    void aNameNeverSaysMoreThanAName(String name) {
        try (var played = PlayedDirectory.plain(0).with("an.nv", RIGHT)) {
            assertThat(byPattern(played).opens(name, RIGHT)).isFalse();
            assertThat(bySearch(played, PlayedDirectory.READERS_PASSWORD).opens(name, RIGHT))
                    .isFalse();
        }
    }

    @Test
    void aSearchFindsTheEntryThatIsNamedOtherwise() {
        try (var played = PlayedDirectory.plain(0)
                .with("0123", "an.nv", RIGHT)
                .with("0124", "hai.nguoi", RIGHT)
                .with("0125", "hai.nguoi", RIGHT)) {
            var directory = bySearch(played, PlayedDirectory.READERS_PASSWORD);

            assertThat(directory.opens("an.nv", RIGHT)).isTrue();
            assertThat(directory.opens("an.nv", "sai")).isFalse();
            assertThat(directory.opens("hai.nguoi", RIGHT)).isFalse();
        }
    }

    @Test
    void aWrongPasswordOfThePortalItselfIsNotTheOwnersFault() {
        try (var played = PlayedDirectory.plain(0).with("0123", "an.nv", RIGHT)) {
            assertThatThrownBy(() -> bySearch(played, "sai").opens("an.nv", RIGHT))
                    .hasMessage("refused.directoryAway");
        }
    }

    @Test
    void aDirectoryThatIsAwayIsSaidToBe() {
        var played = PlayedDirectory.plain(0).with("an.nv", RIGHT);
        var directory = byPattern(played);
        played.close();

        assertThatThrownBy(() -> directory.opens("an.nv", RIGHT)).hasMessage("refused.directoryAway");
    }

    @Test
    void aSilentDirectoryHoldsUpNobodyForLong() throws IOException {
        try (var silent = new ServerSocket(0)) {
            var directory = new Directory(
                    new DirectorySettings("ldap://localhost:" + silent.getLocalPort(), false, null, PATTERN, null));
            var begun = Clock.systemUTC().instant();

            assertThatThrownBy(() -> directory.opens("an.nv", RIGHT)).hasMessage("refused.directoryAway");

            assertThat(Duration.between(begun, Clock.systemUTC().instant())).isLessThan(Duration.ofSeconds(10));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tlsIsSpokenFromTheFirstByteOrOnDemandWithACertificateOfThatMachineOnly(boolean fromTheFirstByte)
            throws Exception {
        var ours = new Identity("localhost");
        var elsewhere = new Identity("thu-muc.khac.vi.du");
        try (var played =
                        PlayedDirectory.secure(ours.context(), fromTheFirstByte).with("an.nv", RIGHT);
                var foreign = PlayedDirectory.secure(elsewhere.context(), fromTheFirstByte)
                        .with("an.nv", RIGHT)) {
            assertThat(secure(played, fromTheFirstByte, ours.authority(folder)).opens("an.nv", RIGHT))
                    .isTrue();
            assertThatThrownBy(() -> secure(played, fromTheFirstByte, elsewhere.authority(folder))
                            .opens("an.nv", RIGHT))
                    .hasMessage("refused.directoryAway");
            assertThatThrownBy(() -> secure(played, fromTheFirstByte, null).opens("an.nv", RIGHT))
                    .hasMessage("refused.directoryAway");
            assertThatThrownBy(() -> secure(foreign, fromTheFirstByte, elsewhere.authority(folder))
                            .opens("an.nv", RIGHT))
                    .hasMessage("refused.directoryAway");
        }
    }

    @Test
    void noPasswordLeavesThisMachineInTheClear() {
        assertThat(settings("ldap://thu-muc.vi.du", false).isSound()).isFalse();
        assertThat(settings("ldap://thu-muc.vi.du", true).isSound()).isTrue();
        assertThat(settings("ldaps://thu-muc.vi.du", false).isSound()).isTrue();
        assertThat(settings("ldap://localhost:389", false).isSound()).isTrue();
        assertThat(settings("thu-muc.vi.du", true).isSound()).isFalse();
        assertThat(new DirectorySettings("ldaps://thu-muc.vi.du", false, null, "uid=an,dc=vi", null).isSound())
                .isFalse();
    }

    private static DirectorySettings settings(String url, boolean startTls) {
        return new DirectorySettings(url, startTls, null, PATTERN, null);
    }

    private static Directory byPattern(PlayedDirectory played) {
        return new Directory(settings("ldap://localhost:" + played.port(), false));
    }

    private static Directory bySearch(PlayedDirectory played, String password) {
        var search = new Search(PlayedDirectory.BASE, "(mailName={0})", PlayedDirectory.READER, password);
        return new Directory(new DirectorySettings("ldap://localhost:" + played.port(), false, null, null, search));
    }

    private static Directory secure(PlayedDirectory played, boolean fromTheFirstByte, Path authority) {
        var scheme = fromTheFirstByte ? "ldaps" : "ldap";
        return new Directory(new DirectorySettings(
                scheme + "://localhost:" + played.port(), !fromTheFirstByte, authority, PATTERN, null));
    }

    /** A machine with a certificate that it made itself. */
    private static final class Identity {

        private static final int BITS = 2048;
        private static final char[] SECRET = "thu".toCharArray();

        private final String pem;
        private final SSLContext context;

        Identity(String host) throws Exception {
            long now = Clock.systemUTC().millis();
            var made = X509Certificate.generateSelfSignedCertificate(
                    SignatureAlgorithmIdentifier.SHA_256_WITH_RSA,
                    PublicKeyAlgorithmIdentifier.RSA,
                    BITS,
                    new DN("CN=" + host),
                    now - Duration.ofHours(1).toMillis(),
                    now + Duration.ofDays(1).toMillis());
            pem = made.getFirst().toPEMString();
            var certificate = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(null, SECRET);
            keys.setKeyEntry("own", made.getSecond().getPrivate(), SECRET, new Certificate[] {certificate});
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, SECRET);
            context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
        }

        SSLContext context() {
            return context;
        }

        Path authority(Path folder) throws IOException {
            return Files.writeString(Files.createTempFile(folder, "ca", ".pem"), pem);
        }
    }
}
