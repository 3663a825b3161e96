package doanket.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import doanket.Http;
import doanket.Picker;
import doanket.Portal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A meeting while it is held: attendance by keyboard, minutes by two people, speeches, the projector, and the end. */
class MeetingHoldingST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void isHeldWrittenDownAndClosed() {
        var page = signedIn("canbo.mttq");
        var id = begun(page);
        marksByKeyboard(page, id);
        writesMinutesWithAnother(page, id);
        writesDownTheConclusion(page, id);
        var oldTab = page.context().newPage();
        oldTab.navigate("/meeting/agenda?id=" + id);
        page.navigate("/meeting/view?id=" + id);
        picture(page, "meeting-view-running");
        button(page, "Kết thúc cuộc họp").click();
        button(page, "Đồng ý").click();
        assertThat(page.getByText("Cuộc họp đã kết thúc.")).isVisible();
        assertThat(page.locator("main")).containsText("Kết luận: giao Mặt trận chủ trì");
        picture(page, "meeting-view-closed");

        oldTab.getByLabel("Nội dung").fill("Thêm sau khi kết thúc");
        button(oldTab, "Lưu mục").click();
        assertThat(oldTab.locator(".ui-messages-error")).containsText("đã kết thúc và chỉ còn để xem");
        // What was refused is kept as a draft; nobody counts statements before it is.
        assertThat(oldTab.locator("[data-draft-status]")).containsText("Đã lưu nháp lúc");
        org.assertj.core.api.Assertions.assertThat(statementsOfFirstView(page, "/meeting/view?id=" + id))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        org.assertj.core.api.Assertions.assertThat(statementsOfFirstView(page, "/meeting/attendance?id=" + id))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        button(page, "Soạn tin từ cuộc họp").click();
        assertThat(page.locator("textarea[name='edit:lead']")).hasValue(Pattern.compile("Ngày .* chủ trì .*"));
    }

    private static void marksByKeyboard(Page page, String id) {
        page.navigate("/meeting/attendance?id=" + id);
        page.locator("[data-line] input[type=radio]").first().focus();
        page.keyboard().press("1");
        page.keyboard().press("2");
        assertThat(page.locator("[data-tally=PRESENT]")).hasText("1");
        assertThat(page.locator("[data-tally=EXCUSED]")).hasText("1");
        picture(page, "meeting-attendance");
        page.navigate("/meeting/attendance?id=" + id);
        assertThat(page.locator("[data-tally=EXCUSED]")).hasText("1");
        page.navigate("/meeting/signin?id=" + id);
        assertThat(page.locator(".code img")).isVisible();
        picture(page, "meeting-signin");
    }

    private void writesMinutesWithAnother(Page page, String id) {
        page.navigate("/meeting/minutes?id=" + id);
        var other = signedIn("vanthu.mttq");
        other.navigate("/meeting/minutes?id=" + id);
        page.locator("#body").fill("Khai mạc lúc 8 giờ.");
        page.locator("#body").blur();
        assertThat(page.locator("[data-minutes-status]")).containsText("Đã lưu lúc");

        other.locator("#body").fill("Bản của văn thư.");
        other.locator("#body").blur();
        assertThat(other.locator("[data-minutes-conflict]")).containsText("Quàng Thị Diên đã ghi biên bản");
        assertThat(other.locator("#body")).hasValue("Bản của văn thư.");
        picture(other, "meeting-minutes-conflict");
        button(other, "Giữ bản của tôi").click();
        assertThat(other.locator("[data-minutes-status]")).containsText("Đã lưu lúc");
        // An open page of minutes asks now and then whether somebody else has written, which would be counted later.
        other.close();
    }

    private static void writesDownTheConclusion(Page page, String id) {
        page.navigate("/meeting/contribution?id=" + id);
        page.getByLabel("Loại").selectOption("CONCLUSION");
        Picker.pick(page, page.locator("[id='said:person_input']"), "Le Thi Thanh Ha");
        page.locator("[id='said:text']").fill("Kết luận: giao Mặt trận chủ trì.");
        button(page, "Lưu phát biểu").click();
        assertThat(page.getByText("Đã lưu phát biểu.")).isVisible();
        picture(page, "meeting-minutes");
    }

    @Test
    void isShownOnTheWallPointByPoint() {
        var page = signedIn("canbo.mttq");
        var id = begun(page);
        page.navigate("/meeting/present?id=" + id);
        assertThat(page.locator("h1")).containsText("Buổi họp thử");

        page.keyboard().press("ArrowRight");

        assertThat(page.locator("h1")).containsText("Kiểm điểm việc thực hiện");
        picture(page, "meeting-present");
        page.keyboard().press("Escape");
        page.waitForURL("**/meeting/view*");
    }

    @Test
    void ofManyWhoOpenItAtOnceExactlyOneDoes() {
        var id = announced(signedIn("canbo.mttq"));
        var people = List.of(Http.signedIn("canbo.mttq"), Http.signedIn("vanthu.mttq"));

        var answers = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> people.get(number % 2)
                        .post("/meeting/act", Http.FORM, Http.form(Map.of("do", "begin", "id", id)))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        org.assertj.core.api.Assertions.assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 302)
                .hasSize(1);
        org.assertj.core.api.Assertions.assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 200)
                .hasSize(7)
                .allSatisfy(answer -> org.assertj.core.api.Assertions.assertThat(answer.body())
                        .contains("Cuộc họp đã được khai mạc. Người thực hiện:"));
    }

    @Test
    void minutesTypedWithoutNetworkComeBackAndEarlierTextsAreCopiedBack() {
        var page = signedIn("canbo.mttq");
        var id = begun(page);
        page.navigate("/meeting/minutes?id=" + id);
        write(page, "Bản khi có mạng.", "Đã lưu lúc");
        page.context().setOffline(true);
        write(page, "Gõ khi mất mạng.", "Chưa lưu được");
        page.waitForFunction(
                "id => (localStorage.getItem('doanket.draft.meeting-minutes-' + id) ?? '').includes('mất mạng')", id);
        page.onDialog(Dialog::accept);
        page.context().setOffline(false);
        page.navigate("/meeting/minutes?id=" + id);
        assertThat(page.locator("#body")).hasValue("Gõ khi mất mạng.");
        page.locator("#body").focus();
        page.locator("#body").blur();
        page.waitForCondition(() -> page.request()
                .get(Portal.url() + "/meeting/minutes?id=" + id)
                .text()
                .contains("Gõ khi mất mạng."));

        var other = signedIn("vanthu.mttq");
        other.navigate("/meeting/minutes?id=" + id);
        write(other, "Bản của văn thư.", "Đã lưu lúc");
        other.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Các bản biên bản trước"))
                .click();
        other.locator(".rows a").nth(1).click();
        assertThat(other.locator("main")).containsText("Gõ khi mất mạng.");
        everyLook(other, "meeting-look-texts");
        button(other, "Lấy lại bản này").click();

        assertThat(other.locator("#body")).hasValue("Gõ khi mất mạng.");
        page.close();
        other.navigate("about:blank");
        for (var name : List.of("minutes", "contribution", "texts")) {
            org.assertj.core.api.Assertions.assertThat(statementsOfFirstView(other, "/meeting/" + name + "?id=" + id))
                    .as(name)
                    .isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private static void write(Page page, String text, String status) {
        page.locator("#body").fill(text);
        page.locator("#body").blur();
        assertThat(page.locator("[data-minutes-status]")).containsText(status);
    }

    @Test
    void thePictureOfAMeetingGetsAnotherCaption() throws IOException {
        var page = signedIn("canbo.mttq");
        var id = begun(page);
        page.navigate("/meeting/agenda?id=" + id);
        var form = page.locator("form[action='/meeting/file']:has(input[name=caption])");
        form.locator("input[name=caption]").fill("Chú thích cũ");
        form.locator("input[name=alternative]").fill("Các đại biểu ngồi quanh bàn");
        form.locator("input[type=file]").setInputFiles(new FilePayload("anh.png", "image/png", picture()));
        form.locator("button").click();
        page.waitForURL("**/meeting/agenda?done=fileAdded*");
        page.navigate("/meeting/view?id=" + id);
        button(page, "Kết thúc cuộc họp").click();
        button(page, "Đồng ý").click();
        assertThat(page.getByText("Cuộc họp đã kết thúc.")).isVisible();

        page.getByText("Sửa chú thích ảnh").click();
        page.locator("input[name=caption]").fill("Quang cảnh buổi làm việc");
        everyLook(page, "meeting-caption");
        button(page, "Lưu chú thích").click();

        assertThat(page.locator("figcaption")).containsText("Quang cảnh buổi làm việc");
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static String begun(Page page) {
        var id = announced(page);
        button(page, "Khai mạc").click();
        assertThat(page.getByText("Cuộc họp đã khai mạc.")).isVisible();
        return id;
    }

    private static String announced(Page page) {
        MeetingEditPage.begin(page).fill("Buổi họp thử " + UUID.randomUUID(), "Hội trường", "Le Thi Thanh Ha");
        page.getByText("Lưu, mời thành phần").click();
        page.waitForURL("**/meeting/invite*");
        MeetingInvitePage.here(page).unit("Hoi Nong dan tinh").add();
        var id = page.url().replaceFirst(".*[?&]id=", "").substring(0, 36);
        page.navigate("/meeting/view?id=" + id);
        button(page, "Thông báo cuộc họp").click();
        button(page, "Đồng ý").click();
        assertThat(page.getByText("Đã thông báo cuộc họp.")).isVisible();
        return id;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
