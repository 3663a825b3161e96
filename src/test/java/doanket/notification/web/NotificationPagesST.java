package doanket.notification.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import doanket.BrowserTest;
import doanket.Http;
import doanket.Portal;
import doanket.platform.Uuids;
import doanket.testkit.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bell, the list behind it, and the pages on which people and administrators choose. */
class NotificationPagesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @AfterEach
    void forgetWhatWasChosen() {
        Rows.change("delete from notification_choice");
        Rows.change("delete from notification_hours");
        Rows.change("delete from notification_rule");
    }

    @Test
    void whatHappensShowsAtTheBellIsFollowedAndPutAway() {
        var title = told("canbo.mttq");
        var page = signedIn("canbo.mttq");
        assertThat(page.locator("section", new Page.LocatorOptions().setHasText("Thông báo chưa đọc")))
                .containsText(title);
        page.navigate("/notification/list");
        assertThat(page.locator(".bell .badge")).isVisible();
        everyLook(page, "notification-list");

        page.locator("a[data-read]", new Page.LocatorOptions().setHasText(title))
                .click();
        assertThat(page.url()).endsWith("/news/mine");
        // The page is left before the answer comes, so only the server knows when it has arrived.
        page.waitForCondition(
                () -> Rows.text("select count(*) from notification where title = ? and read_at is not null", title)
                        .equals("1"));
        page.navigate("/notification/list");
        var row = page.locator(".told li", new Page.LocatorOptions().setHasText(title));
        assertThat(row.locator("button")).hasCount(0);

        var all = page.getByText("Đánh dấu tất cả đã đọc");
        if (all.isVisible()) {
            all.click();
        }
        assertThat(page.locator(".bell .badge")).hasCount(0);
        assertThat(page.locator(".told li.new")).hasCount(0);
    }

    @Test
    void somebodyElsesNotificationIsNotFound() {
        var id = Rows.text("select id from notification where title = ?", told("bientap.mttq"));
        var stranger = signedIn("canbo.hnd");

        for (var asked : new String[] {id, "00000000-0000-7000-8000-000000000000", "x"}) {
            var answer = stranger.request()
                    .post(
                            Portal.url() + "/notification/read",
                            RequestOptions.create()
                                    .setHeader("Origin", Portal.url())
                                    .setForm(FormData.create().set("id", asked)));
            assertThat(answer.status()).isEqualTo(404);
        }
    }

    @Test
    void everybodyChoosesWithinWhatIsAllowed() {
        var page = signedIn("canbo.hnd");
        page.navigate("/notification/settings");
        assertThat(page.getByLabel("Bài được trả lại để sửa: Trên cổng")).isDisabled();
        everyLook(page, "notification-settings");

        page.getByLabel("Tin mới đăng: Thư điện tử ngay").check();
        page.getByLabel("Từ", new Page.GetByLabelOptions().setExact(true)).fill("22h15");
        page.getByText("Lưu", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.getByText("Đã lưu thiết lập thông báo.")).isVisible();
        assertThat(page.getByLabel("Tin mới đăng: Thư điện tử ngay")).isChecked();
        assertThat(page.getByLabel("Từ", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("22:15");
    }

    @Test
    void anUnclearHourIsRefusedAndNothingTypedIsLost() {
        var page = signedIn("canbo.hnd");
        page.navigate("/notification/settings");
        page.getByLabel("Tin mới đăng: Thư điện tử ngay").check();
        page.getByLabel("Từ", new Page.GetByLabelOptions().setExact(true)).fill("25:99");
        page.getByText("Lưu", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.getByText("Giờ chưa rõ.")).isVisible();
        assertThat(page.getByLabel("Từ", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("25:99");
        assertThat(page.getByLabel("Tin mới đăng: Thư điện tử ngay")).isChecked();
    }

    @Test
    void anAdministratorDecidesForRoles() {
        var page = signedIn("quantri");
        page.navigate("/notification/rules");
        page.getByLabel("Sự việc").selectOption("news.published");
        page.getByText("Chọn sự việc").click();
        assertThat(page.getByLabel("Sự việc")).hasValue("news.published");
        everyLook(page, "notification-rules");

        page.getByLabel("Người dùng: Thư điện tử ngay").selectOption("OFF");
        page.getByText("Lưu", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.getByText("Đã lưu quy định về thông báo.")).isVisible();
        assertThat(page.getByLabel("Người dùng: Thư điện tử ngay")).hasValue("OFF");
        for (var address : new String[] {"/notification/rules", "/notification/mail"}) {
            assertThat(signedIn("canbo.hnd")
                            .request()
                            .get(Portal.url() + address)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void undeliveredMailWaitsForADecision() {
        Rows.change("insert into outbox (id, account_id, kind, state, made_at, due_at, tries, trouble, ended_at) "
                + "select gen_random_uuid(), id, 'DIGEST', 'DEAD', now(), now(), 12, '550 No such mailbox', now() "
                + "from account where username in ('canbo.hnd', 'canbo.mttq')");
        try {
            var page = signedIn("quantri");
            page.navigate("/notification/mail");
            everyLook(page, "notification-mail");
            int before = page.locator(".told li").count();

            page.getByText("Bỏ thư này").first().click();

            assertThat(page.locator(".told li")).hasCount(before - 1);
            assertThat(page.getByText("Đã bỏ thư")).isVisible();
            page.getByText("Gửi lại").first().click();
            assertThat(page.getByText("Thư đã được đưa vào hàng chờ")).isVisible();
        } finally {
            Rows.change("delete from outbox where trouble = '550 No such mailbox'");
        }
    }

    @Test
    void pagesAskTheDatabaseLittle() {
        for (var asked : new String[][] {
            {"canbo.mttq", "/notification/list"},
            {"canbo.mttq", "/notification/settings"},
            {"canbo.mttq", "/"},
            {"quantri", "/notification/rules"},
            {"quantri", "/notification/mail"}
        }) {
            var page = signedIn(asked[0]);
            page.request().get(Portal.url() + asked[1]);
            var told = statementsOfFirstView(page, asked[1]);
            System.out.println(asked[1] + ": " + told + " statements");
            assertThat(told).as(asked[1]).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    /** Something that account is told just now. */
    private static String told(String username) {
        var title = "Việc cần biết " + Uuids.next().toString().substring(24);
        Rows.change(
                "insert into notification (id, account_id, event, merge_group, subject_kind, subject_id, title, detail, "
                        + "address, actor_name, begun_at, at, times, in_app, digest) "
                        + "select ?, id, 'news.returned', 'news.returned', 'news', gen_random_uuid(), ?, "
                        + "'Bổ sung số liệu', '/news/mine', 'Trần Thị Duyệt', now(), now(), 1, true, false "
                        + "from account where username = ?",
                Uuids.next(),
                title,
                username);
        // What the portal itself tells is shown at once; this was put in behind its back.
        Http.signedIn("quantri").get("/testkit/forget?quiet=false");
        return title;
    }
}
