package doanket.settings.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import doanket.Http;
import doanket.Portal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The administrator of the system gives the portal the province's name, emblem and colour, and takes them back. */
class SettingsPagesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static byte[] green() throws IOException {
        var picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x0B, 0x6E, 0x4F));
        pen.fillOval(0, 0, 200, 200);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void thePortalLooksAsItIsSetAndAsItWasAgain() throws IOException {
        var page = signedIn("quantri");
        page.navigate("/settings/list");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Giao diện").setExact(true))
                .click();
        everyLook(page, "settings-look");
        page.getByLabel("Tên cổng thông tin").fill("Mặt trận Sơn Vân");
        page.getByLabel("Dòng chữ dưới tên").first().fill("Trang nội bộ của tỉnh");
        page.setInputFiles("#emblem", new FilePayload("bieu-trung.png", "image/png", green()));
        page.getByLabel("Dùng màu riêng").check();
        page.locator("#colour").fill("#ffd84d");
        press(page, "Lưu");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Màu này quá nhạt");
        assertThat(page.getByLabel("Tên cổng thông tin")).hasValue("Mặt trận Sơn Vân");
        try {
            seenByEverybody(page);
        } finally {
            page.navigate("/settings/look");
            press(page, "Trở lại mặc định");
            page.locator("dialog.confirm .primary").click();
            assertThat(page.getByText("Đã trở lại tên, biểu trưng và màu mặc định."))
                    .isVisible();
        }
        assertThat(page.locator("header .brand")).containsText("Đoàn Kết");
        page.navigate("/settings/list?area=look#history");
        assertThat(page.locator("#history .deeds li").first()).containsText("Mặt trận Sơn Vân → –");
        everyLook(page, "settings-list");
        for (var address : new String[] {"/settings/list", "/settings/look", "/settings/mail"}) {
            assertThat(statementsOfFirstView(page, address)).as(address).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private void seenByEverybody(Page page) throws IOException {
        page.setInputFiles("#emblem", new FilePayload("bieu-trung.png", "image/png", green()));
        page.locator("#colour").fill("#0b6e4f");
        press(page, "Lưu");
        assertThat(page.getByText("Đã lưu thiết lập.")).isVisible();
        assertThat(page.locator("header .brand")).containsText("Mặt trận Sơn Vân");
        assertThat(page).hasTitle("Giao diện · Mặt trận Sơn Vân");
        assertThat(page.locator(".btn.primary")).hasCSS("background-color", "rgb(11, 110, 79)");
        assertThat(page.locator("header .brand img")).hasJSProperty("naturalWidth", 102);
        everyLook(page, "settings-look-own");

        var stranger = visitor();
        stranger.navigate("/login");
        assertThat(stranger.locator(".brand")).containsText("Trang nội bộ của tỉnh");
        assertThat(stranger.locator(".brand img").first()).hasJSProperty("naturalWidth", 102);
        everyLook(stranger, "login-own");
    }

    @Test
    void theMailIsPausedAndGoesOn() {
        var page = signedIn("quantri");
        page.navigate("/settings/mail");
        page.getByLabel("Địa chỉ nhận thư trả lời").fill("không phải địa chỉ");
        press(page, "Lưu");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Địa chỉ nhận thư trả lời chưa đúng");
        assertThat(page.getByLabel("Địa chỉ nhận thư trả lời")).hasValue("không phải địa chỉ");
        everyLook(page, "settings-mail");
        page.getByLabel("Địa chỉ nhận thư trả lời").fill("");
        page.getByLabel("Tạm dừng gửi thư").check();
        press(page, "Lưu");
        try {
            assertThat(page.getByText("Đã lưu thiết lập.")).isVisible();
            page.navigate("/notification/mail");
            assertThat(page.getByText("Đang tạm dừng gửi thư.")).isVisible();
        } finally {
            page.navigate("/settings/mail");
            page.getByLabel("Tạm dừng gửi thư").uncheck();
            press(page, "Lưu");
        }
        assertThat(page.getByText("Đã lưu thiết lập.")).isVisible();
    }

    @Test
    void aFormThatNoPageOfOursSendsIsAnsweredToo() {
        var answer = Http.signedIn("quantri")
                .post("/settings/look-save", "application/x-www-form-urlencoded", "seen=x&name=" + "a".repeat(99));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Nội dung quá dài, nhiều nhất 40 ký tự");
    }

    @Test
    void whatIsNoColourAndNoEmblemIsNotFoundAndOthersSeeNoSettings() {
        for (var address : new String[] {"/brand/", "/brand/zzz.css", "/brand/" + "a".repeat(64) + ".png"}) {
            assertThat(Http.visitor().get(address).statusCode()).as(address).isIn(302, 400, 404);
        }
        var leader = signedIn("lanhdao.mttq");
        for (var address : new String[] {"/settings/list", "/settings/look", "/settings/mail"}) {
            assertThat(leader.request().get(Portal.url() + address).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }
}
