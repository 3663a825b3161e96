package doanket.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailMannersTest {

    private static MailManner typed(String sender, String replyTo, String closing) {
        return MailManners.clean(new MailManner(3, sender, replyTo, closing, true));
    }

    @Test
    void isOneLineOfComposedLettersEach() {
        var clean = typed(" Văn pho\u0300ng\r\nBcc: x ", " vp@mttq.example.vn ", "Hỗ trợ:\t0912");

        assertThat(clean).isEqualTo(new MailManner(3, "Văn phòng Bcc: x", "vp@mttq.example.vn", "Hỗ trợ: 0912", true));
    }

    @Test
    void needsASenderAndNothingElse() {
        assertThat(typed("Mặt trận", null, "").replyTo()).isEmpty();
        assertThatThrownBy(() -> typed("  ", "", "")).hasMessage("refused.senderMissing");
        assertThatThrownBy(() -> typed("a".repeat(61), "", "")).hasMessage("refused.tooLong");
        assertThatThrownBy(() -> typed("a", "", "b".repeat(201))).hasMessage("refused.tooLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"văn phòng", "a@b", "a@b.vn, c@d.vn", "<a@b.vn>", "a b@c.vn", "@c.vn"})
    void repliesGoToOneAddress(String replyTo) {
        assertThatThrownBy(() -> typed("Mặt trận", replyTo, "")).hasMessage("refused.addressBad");
    }
}
