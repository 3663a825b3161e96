package doanket.notification;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.settings.MailManner;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a mail says. */
class LetterTextTest {

    private static final MailSettings SETTINGS = new MailSettings(
            "mail",
            25,
            Optional.empty(),
            "a@b.example",
            false,
            "https://portal.example",
            new MailManner(0, "Đoàn Kết", "", "Văn phòng, số 1 <Thử>", false));

    @Test
    void aNoticeSaysWhatHappenedAndLinksToIt() {
        var text = LetterText.of(letter(false, "vi", "Họp dân"), event -> "Tin mới đăng", SETTINGS);

        assertThat(text.subject()).isEqualTo("Tin mới đăng: Họp dân");
        assertThat(text.plain())
                .contains("Kính gửi đồng chí Lò Thị Mai")
                .contains("https://portal.example/news/view?id=1")
                .contains("08/05/2026, 16:40")
                .contains("https://portal.example/notification/settings");
        assertThat(text.html()).contains("<a href=\"https://portal.example/news/view?id=1\">");
    }

    @Test
    void endsAsTheInstallationSetsIt() {
        var text = LetterText.of(letter(false, "vi", "Họp dân"), event -> "Tin mới đăng", SETTINGS);

        assertThat(text.plain()).contains("-- \nVăn phòng, số 1 <Thử>\n");
        assertThat(text.html()).contains("<p>Văn phòng, số 1 &lt;Thử&gt;</p>");
    }

    @Test
    void speaksTheLanguageOfItsReader() {
        assertThat(LetterText.of(letter(true, "en", "A"), event -> "News", SETTINGS)
                        .subject())
                .isEqualTo("Notifications of the day: 1");
        assertThat(LetterText.of(letter(true, "vi", "A"), event -> "Tin", SETTINGS)
                        .subject())
                .isEqualTo("Thông báo trong ngày: 1 mục");
    }

    @Test
    void whatPeopleTypedNeitherBreaksTheHeaderNorBecomesMarkup() {
        var text = LetterText.of(
                letter(false, "vi", "A\r\nBcc: x@y.example <script>alert(1)</script>"), event -> "Tin", SETTINGS);

        assertThat(text.subject()).doesNotContain("\r", "\n");
        assertThat(text.html()).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void aLongTitleIsCutInTheSubjectOnly() {
        var text = LetterText.of(letter(false, "vi", "dài ".repeat(100)), event -> "Tin", SETTINGS);

        assertThat(text.subject()).hasSize(150).endsWith("…");
        assertThat(text.plain()).contains("dài ".repeat(99));
    }

    private static Letter letter(boolean digest, String language, String title) {
        var to = new Addressee(
                UUID.randomUUID(), "mai@x.example", "Lò Thị Mai", Locale.forLanguageTag(language), true, Hours.USUAL);
        var told = new Happening(
                "news.published",
                "news",
                UUID.randomUUID(),
                title,
                "",
                "/news/view?id=1",
                Instant.parse("2026-05-08T09:40:00Z"),
                null,
                "Trần Văn Nam");
        return new Letter(UUID.randomUUID(), digest, 0, to, List.of(told), 0);
    }
}
