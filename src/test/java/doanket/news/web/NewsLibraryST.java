package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A picture is put into the library, described, used again in an article, replaced, and deleted once nothing uses it. */
class NewsLibraryST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void aPictureIsDescribedOnceFoundWithoutMarksAndUsedAgain() {
        var page = signedIn("canbo.mttq");
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kho ảnh"))
                .click();
        send(page, "Thêm ảnh vào kho", "Tải lên", Pictures.photo("Hội nghị đầu năm.jpg", 87));
        assertThat(page.getByText("Ảnh đã ở trong kho.")).isVisible();

        page.getByLabel("Mô tả ảnh cho người không nhìn thấy").fill("Đại biểu giơ tay biểu quyết");
        page.getByLabel("Tác giả, nguồn ảnh").fill("Trọng Nghĩa");
        button(page, "Lưu").click();

        assertThat(page.getByText("Đã lưu.")).isVisible();
        everyLook(page, "file-picture");
        assertThat(statementsOfFirstView(page, address(page))).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.navigate("/file/library");
        page.getByLabel("Tên ảnh, nội dung, tác giả").fill("bieu quyet trong nghia");
        button(page, "Tìm ảnh").click();
        assertThat(page.locator(".shelf > li")).hasCount(1);
        page.navigate("/file/library");
        everyLook(page, "file-library");
        assertThat(statementsOfFirstView(page, "/file/library")).isLessThanOrEqualTo(MOST_STATEMENTS);

        var title = NewsEditST.unique("Dùng ảnh trong kho");
        var edit = NewsEditPage.withTitle(page, title);
        edit.tool("Chọn ảnh từ kho").click();
        page.getByLabel("Tên ảnh, nội dung, tác giả").fill("bieu quyet");
        picture(page, "file-choose");
        var found = new Locator.FilterOptions().setHasText("Đại biểu giơ tay biểu quyết");
        page.locator(".editor-shelf button").filter(found).first().click();
        var figure = page.locator(".editor-figure");
        assertThat(figure.getByLabel("Mô tả ảnh")).hasValue("Đại biểu giơ tay biểu quyết");
        assertThat(figure.getByLabel("Nguồn, tác giả ảnh")).hasValue("Trọng Nghĩa");
        edit.save();
        page.navigate("/file/library?words=bieu+quyet");
        page.locator(".shelf a").click();
        assertThat(page.locator("section", new Page.LocatorOptions().setHasText("Đang được dùng ở")))
                .containsText(title);
    }

    @Test
    void whatIsInUseStaysAndWhatReplacesItIsUsed() {
        var page = signedIn("canbo.hlhpn");
        var title = NewsEditST.unique("Ảnh bị thay");
        var edit = NewsEditPage.withTitle(page, title);
        edit.picture(Pictures.photo("cu.jpg", 88), "Chú thích", "Ảnh cũ của bài", "");
        edit.save();
        var article = edit.id();
        page.navigate("/file/library?words=anh+cu+cua+bai");
        page.locator(".shelf a").click();

        button(page, "Xóa ảnh").click();
        page.locator("dialog.confirm .primary").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(title);
        send(page, "Ảnh mới", "Thay ảnh", Pictures.photo("cu.jpg", 88));
        assertThat(page.getByRole(AriaRole.ALERT).last()).containsText("chính là ảnh đang có");
        send(page, "Ảnh mới", "Thay ảnh", Pictures.photo("moi.jpg", 89));

        assertThat(page.getByText("Đã thay ảnh ở 1 trên 1 bài đang dùng.")).isVisible();
        assertThat(page.locator(".rows")).containsText(title);
        NewsEditPage.open(page, article);
        assertThat(page.locator(".editor-figure").getByLabel("Mô tả ảnh")).hasValue("Ảnh cũ của bài");
        page.navigate("/file/library");
        assertThat(page.locator(".shelf b").getByText("cu.jpg")).hasCount(0);
    }

    @Test
    void isForThoseWhoSendFilesAndRefusesWhatIsNoPicture() {
        var reader = signedIn("kiemsoat");
        assertThat(reader.navigate("/file/library").status()).isEqualTo(404);
        var page = signedIn("canbo.mttq");
        assertThat(page.navigate("/file/picture?id=0192f000-0000-7000-8000-000000000001")
                        .status())
                .isEqualTo(404);
        assertThat(page.navigate("/file/picture?id=x").status()).isEqualTo(404);
        assertThat(page.navigate("/file/library?unit=x&after=y").status()).isEqualTo(200);

        send(page, "Thêm ảnh vào kho", "Tải lên", new FilePayload("gia.jpg", "image/jpeg", "không".getBytes()));

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("gia.jpg");
    }

    private static void send(Page page, String label, String button, FilePayload file) {
        page.getByLabel(label).setInputFiles(file);
        button(page, button).click();
        page.waitForURL(Pattern.compile(".*/file/.*"));
    }

    private static String address(Page page) {
        return page.url().substring(page.url().indexOf("/file/"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
