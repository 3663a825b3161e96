package doanket.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssetTest {

    @Test
    void changesItsAddressWithItsContent() {
        var before = Asset.of("fonts/a.b.css", "a".getBytes(UTF_8));
        var after = Asset.of("fonts/a.b.css", "b".getBytes(UTF_8));

        assertThat(before.stampedName()).matches("fonts/a\\.b\\.[0-9a-f]{12}\\.css");
        assertThat(after.stampedName()).isNotEqualTo(before.stampedName());
    }

    @Test
    void isOfTheTypeThatItsNameSays() {
        assertThat(Asset.of("a.woff2", new byte[0]).type()).isEqualTo("font/woff2");
        assertThat(Asset.of("a.unknown", new byte[0]).type()).isEqualTo("application/octet-stream");
    }
}
