package doanket.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an installation sets for itself, who may, and what is told of it. */
@ExtendWith(ArquillianExtension.class)
class SettingsIT {

    private static final int PAGE = 50;

    @Inject
    LookSettings looks;

    @Inject
    MailManners manners;

    @Inject
    SettingsHistory history;

    @Inject
    Installation installation;

    @Inject
    Acting acting;

    @BeforeEach
    void anAdministrator() {
        acting.as("quantri");
    }

    @AfterEach
    void asItWas() {
        acting.as("quantri");
        looks.reset(looks.look().version());
        var manner = MailManner.OWN;
        manners.keep(new MailManner(
                manners.manner().version(), manner.sender(), manner.replyTo(), manner.closing(), manner.paused()));
    }

    private static LookForm form(int seen, String name, String colour, LookForm.Upload emblem) {
        return new LookForm(seen, name, "Cổng của tỉnh", "", colour, false, emblem);
    }

    private static LookForm.Upload picture(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return new LookForm.Upload(name, new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Test
    void aLookIsKnownAtOnceAndStaysInTheHistory() throws IOException {
        looks.keep(form(looks.look().version(), "Mặt trận Sơn Vân", "#0b6e4f", picture("bieu-trung.png")));

        var brand = installation.brand();
        assertThat(brand.name()).isEqualTo("Mặt trận Sơn Vân");
        assertThat(brand.about("en")).isEqualTo("Cổng của tỉnh");
        assertThat(brand.sheetAddress()).isEqualTo("/brand/0b6e4f.css");
        var emblem = ImageIO.read(
                new ByteArrayInputStream(installation.emblem(brand.emblem()).orElseThrow()));
        assertThat(emblem.getWidth()).isEqualTo(102);
        assertThat(emblem.getHeight()).isEqualTo(51);
        assertThat(last("look")).satisfies(change -> {
            assertThat(change.what()).isEqualTo("Đổi giao diện");
            assertThat(change.detail()).contains("– → Mặt trận Sơn Vân").contains("– → #0b6e4f");
        });

        looks.keep(form(brand.version(), "Mặt trận Sơn Vân", "", null));
        assertThat(installation.brand().emblem()).isEqualTo(brand.emblem());
        assertThat(installation.brand().sheetAddress()).isNull();
        assertThat(last("look").detail()).isEqualTo("#0b6e4f → –");
    }

    @Test
    void whatWasSetEarlierFollowsPageByPage() {
        for (int i = 0; i <= PAGE; i++) {
            looks.keep(form(looks.look().version(), "Tên " + i, "", null));
        }

        var latest = history.changes("look", null);
        assertThat(latest.changes()).hasSize(PAGE);
        assertThat(latest.changes().get(0).detail()).endsWith("→ Tên " + PAGE);
        var earlier = history.changes("look", latest.next());
        assertThat(earlier.changes().get(0).detail()).startsWith("– → Tên 0");
        assertThat(history.changes("mail", latest.next()).changes())
                .as("those of another area are not the same")
                .doesNotContainAnyElementsOf(earlier.changes());
        assertThat(history.changes("look", UUID.randomUUID()))
                .as("a line that nobody knows")
                .isEqualTo(new SettingPage(List.of(), null));
    }

    @Test
    void refusesWhoeverHasSeenAnOlderOneAndWhatIsNoPicture() {
        int seen = looks.look().version();
        looks.keep(form(seen, "Một", "", null));

        assertThatThrownBy(() -> looks.keep(form(seen, "Hai", "", null))).hasMessage("refused.changedMeanwhile");
        var script = new LookForm.Upload(
                "x.svg", new ByteArrayInputStream("<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> looks.keep(form(seen + 1, "Hai", "", script))).hasMessage("refused.kindNotTaken");
        var disguised = new LookForm.Upload(
                "x.png", new ByteArrayInputStream("<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> looks.keep(form(seen + 1, "Hai", "", disguised)))
                .hasMessage("refused.notWhatItSays");
        assertThatThrownBy(() -> looks.keep(form(seen + 1, "dài".repeat(20), "", null)))
                .hasMessage("refused.tooLong");
        assertThat(installation.brand().name()).isEqualTo("Một");
    }

    @Test
    void mailSpeaksAsItIsSetAndIsPaused() {
        manners.keep(new MailManner(manners.manner().version(), "Mặt trận Sơn Vân", "vp@mttq.example", "", true));

        assertThat(installation.mail().sender()).isEqualTo("Mặt trận Sơn Vân");
        assertThat(installation.mail().paused()).isTrue();
        assertThat(last("mail").detail())
                .isEqualTo(
                        "người gửi: Đoàn Kết → Mặt trận Sơn Vân; địa chỉ nhận trả lời: – → vp@mttq.example; tạm dừng gửi: không → có");
        assertThatThrownBy(() -> manners.keep(new MailManner(0, "Cũ", "", "", false)))
                .hasMessage("refused.changedMeanwhile");
    }

    @Test
    void othersNeitherSeeNorSetAnything() {
        for (var name : new String[] {"lanhdao.mttq", "kiemsoat", "quantri.donvi"}) {
            acting.as(name);
            assertThatThrownBy(() -> looks.look()).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> looks.reset(0)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> manners.manner()).isInstanceOf(NotFoundException.class);
        }
        for (var name : new String[] {"lanhdao.mttq", "quantri.donvi"}) {
            acting.as(name);
            assertThatThrownBy(() -> history.changes("", null)).isInstanceOf(NotFoundException.class);
        }
        acting.as("kiemsoat");
        assertThat(history.changes("mail", null))
                .as("auditors read what was set")
                .isNotNull();
    }

    private SettingChange last(String area) {
        return history.changes(area, null).changes().get(0);
    }
}
