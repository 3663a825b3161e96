package doanket;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import doanket.testkit.Acting;
import doanket.testkit.Rows;

/** Somebody's time is up while he or she is typing. */
public final class EndedSession {

    private EndedSession() {}

    /** In the database, and then in the memory of the server, which any change of a profile clears. */
    public static void of(String username, Page somebodyElse) {
        Rows.change(
                "delete from device_session where account_id = (select id from account where username = ?)", username);
        somebodyElse
                .request()
                .post(
                        "/look",
                        RequestOptions.create()
                                .setHeader("Origin", Portal.url())
                                .setHeader("X-Requested-With", "fetch")
                                .setForm(FormData.create().set("size", "normal")));
    }

    /** Opens the page again, which asks to sign in first and leads back. */
    public static void signInAgain(Page page, String address, String username) {
        page.navigate(address);
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", Acting.PASSWORD);
        page.click("button.primary");
        page.waitForURL(url -> !url.contains("/login"));
    }
}
